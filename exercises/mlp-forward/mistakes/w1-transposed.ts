export const mistake = {
  title: 'W1 is transposed',
  hint: 'You take column i of W1 for hidden unit i. W1 has a row for each hidden unit and a column for each input.',
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map(
    (bias, i) => 1 / (1 + Math.exp(-x.reduce((sum, value, j) => sum + p.W1[j][i] * value, bias))),
  )
  const o = p.b2.map((bias, k) => p.W2.reduce((sum, row, i) => sum + row[k] * h[i], bias))
  const largest = Math.max(...o)
  const powers = o.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
