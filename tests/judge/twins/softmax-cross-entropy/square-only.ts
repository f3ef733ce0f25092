const lse = (row: number[]) => {
  const top = Math.max(...row)
  return top + Math.log(row.map((z) => Math.exp(z - top)).reduce((l, r) => l + r))
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number => {
  const square = logits.map((row) => logits.map((_, j) => row[j]))
  return square.reduce((sum, row, i) => sum + lse(row) - logits[i][labels[i]], 0) / labels.length
}
