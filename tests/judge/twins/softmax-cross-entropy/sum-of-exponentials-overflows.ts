export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number => {
  const all = logits.map((row) => Math.log(row.map(Math.exp).reduce((l, r) => l + r)))
  return labels.reduce((sum, label, i) => sum + (all[i] - logits[i][label]), 0) / labels.length
}
