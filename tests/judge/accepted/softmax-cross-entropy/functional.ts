// ln(1 + Σ exp(z − z_right)) over the other classes where that is in range; else by the largest of them.
const refuse = (message: string): never => {
  throw new RangeError(message)
}

const mean = (numbers: number[]) => numbers.reduce((l, r) => l + r, 0) / numbers.length

const loss = (row: number[], label: number): number => {
  if (!(label in row)) refuse(`no class ${label}`)
  const differences = row.map((z) => z - row[label])
  const top = differences.reduce((l, r) => (l > r ? l : r))
  return top + Math.log(differences.reduce((sum, d) => sum + Math.exp(d - top), 0))
}

export const softmaxCrossEntropy = (logits: Matrix, labels: number[]): number => {
  const widths = new Set(logits.map((row) => row.length))
  if (widths.size !== 1 || widths.has(0)) refuse('empty or ragged')
  if (labels.length !== logits.length) refuse('labels')
  return mean(logits.map((row, i) => loss(row, labels[i])))
}
