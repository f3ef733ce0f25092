export const mistake = {
  title: 'The hidden units have no activation',
  hint: 'You hand the sums of the first layer on as they are. Each of them goes through σ first; without it, two layers are no more than one.',
  hiddenOnly: true as const,
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map((bias, i) => {
    const z = p.W1[i].reduce((sum, weight, j) => sum + weight * x[j], bias)
    return z
  })
  const o = p.b2.map((bias, k) => p.W2.reduce((sum, row, i) => sum + row[k] * h[i], bias))
  const largest = Math.max(...o)
  const powers = o.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
