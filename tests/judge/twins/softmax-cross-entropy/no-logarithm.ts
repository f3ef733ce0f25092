const softmax = (row: number[]) => {
  const top = Math.max(...row)
  const powers = row.map((z) => Math.exp(z - top))
  const all = powers.reduce((l, r) => l + r)
  return powers.map((power) => power / all)
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number =>
  -(logits.map(softmax).reduce((sum, p, i) => sum + p[labels[i]], 0) / logits.length)
