const lse = (row: number[]) => {
  const top = row.reduce((l, r) => Math.max(l, r))
  return top + Math.log(row.map((z) => Math.exp(z - top)).reduce((l, r) => l + r))
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number => {
  const logSoftmax = logits.map((row) => row.map((z) => z - lse(row)))
  return labels.map((label, i) => logSoftmax[i][label]).reduce((l, r) => l + r, 0) / labels.length
}
