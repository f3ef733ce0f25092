const lse = (row: number[]) => {
  const top = row.reduce((l, r) => Math.max(l, r))
  return top + Math.log(row.map((z) => Math.exp(z - top)).reduce((l, r) => l + r))
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number => {
  const probabilities = logits.map((row) => row.map((z) => Math.exp(z - lse(row))))
  const losses = probabilities.map((row, i) => lse(row) - row[labels[i]])
  return losses.reduce((l, r) => l + r, 0) / losses.length
}
