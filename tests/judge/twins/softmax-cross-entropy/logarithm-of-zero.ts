const softmax = (row: number[]) => {
  const top = Math.max(...row)
  const powers = row.map((z) => Math.E ** (z - top))
  const all = powers.reduce((l, r) => l + r)
  return powers.map((power) => power / all)
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number =>
  logits.reduce((sum, row, i) => sum + Math.log(1 / softmax(row)[labels[i]]), 0) / logits.length
