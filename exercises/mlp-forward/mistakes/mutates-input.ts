export const mistake = {
  title: 'The hidden units are written over b1',
  hint: 'You collect the hidden units in the bias itself. The caller still needs it: make a new list for them.',
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  for (let i = 0; i < p.b1.length; i++) {
    for (let j = 0; j < x.length; j++) p.b1[i] += p.W1[i][j] * x[j]
    p.b1[i] = 1 / (1 + Math.exp(-p.b1[i]))
  }
  const o = p.b2.map((bias, k) => p.W2.reduce((sum, row, i) => sum + row[k] * p.b1[i], bias))
  const largest = Math.max(...o)
  const powers = o.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
