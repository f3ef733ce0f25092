const shift = (row: number[]) => {
  const top = Math.max(...row)
  row.forEach((z, j) => (row[j] = z - top))
  return row
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number =>
  logits
    .map(shift)
    .map((row, i) => Math.log(row.map(Math.exp).reduce((l, r) => l + r)) - row[labels[i]])
    .reduce((l, r) => l + r, 0) / logits.length
