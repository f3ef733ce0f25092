const lse = (row: number[]) => {
  const top = row.reduce((l, r) => Math.max(l, r))
  return top + Math.log(row.map((z) => Math.exp(z - top)).reduce((l, r) => l + r))
}

export const softmaxCrossEntropy = (logits: Matrix): number => {
  const predicted = logits.map((row) => row.indexOf(Math.max(...row)))
  return logits.map((row, i) => lse(row) - row[predicted[i]]).reduce((l, r) => l + r, 0) / logits.length
}
