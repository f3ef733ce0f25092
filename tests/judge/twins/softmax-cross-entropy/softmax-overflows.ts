const softmax = (row: number[]) => {
  const powers = row.map(Math.exp)
  const all = powers.reduce((l, r) => l + r)
  return powers.map((power) => power / all)
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number =>
  -logits.map((row, i) => Math.log(softmax(row)[labels[i]])).reduce((l, r) => l + r, 0) / logits.length
