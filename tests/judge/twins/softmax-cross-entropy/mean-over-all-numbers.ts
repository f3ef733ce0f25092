const lse = (row: number[]) => {
  const top = row.reduce((l, r) => Math.max(l, r))
  return top + Math.log(row.map((z) => Math.exp(z - top)).reduce((l, r) => l + r))
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number => {
  const targets = labels.map((label) => logits[0].map((_, j) => (j === label ? 1 : 0)))
  const losses = logits.flatMap((row, i) => row.map((z, j) => (targets[i][j] === 1 ? lse(row) - z : 0)))
  return losses.reduce((l, r) => l + r, 0) / losses.length
}
