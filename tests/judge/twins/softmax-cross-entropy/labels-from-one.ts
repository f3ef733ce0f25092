const lse = (row: number[]) => {
  const top = row.reduce((l, r) => Math.max(l, r))
  return top + Math.log(row.map((z) => Math.exp(z - top)).reduce((l, r) => l + r))
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number => {
  const places = labels.map((label) => label - 1)
  return logits.map((row, i) => lse(row) - row[places[i]]).reduce((l, r) => l + r, 0) / places.length
}
