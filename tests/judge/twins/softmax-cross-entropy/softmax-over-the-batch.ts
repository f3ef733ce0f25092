const lse = (row: number[]) => {
  const top = row.reduce((l, r) => Math.max(l, r))
  return top + Math.log(row.map((z) => Math.exp(z - top)).reduce((l, r) => l + r))
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number => {
  const columns = logits[0].map((_, j) => lse(logits.map((row) => row[j])))
  return labels.reduce((sum, label, i) => sum + columns[label] - logits[i][label], 0) / labels.length
}
