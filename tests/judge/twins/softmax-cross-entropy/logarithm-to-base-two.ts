const lse = (row: number[]) => {
  const top = row.reduce((l, r) => Math.max(l, r))
  return top + Math.log(row.map((z) => Math.exp(z - top)).reduce((l, r) => l + r))
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number =>
  logits.reduce((bits, row, i) => bits + (lse(row) - row[labels[i]]) / Math.LN2, 0) / logits.length
