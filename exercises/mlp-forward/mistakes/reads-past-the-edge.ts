export const mistake = {
  title: 'The sum reads past the end of x',
  hint: 'Your loop takes one step too many. Behind the last number there is undefined, and undefined times a number is NaN.',
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map((bias, i) => {
    let z = bias
    for (let j = 0; j <= x.length; j++) z += p.W1[i][j] * x[j]
    return 1 / (1 + Math.exp(-z))
  })
  const o = p.b2.map((bias, k) => p.W2.reduce((sum, row, i) => sum + row[k] * h[i], bias))
  const largest = Math.max(...o)
  const powers = o.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
