export const mistake = {
  title: 'The hidden units go through ReLU',
  hint: 'Your hidden units are max(0, z). Here the activation is the sigmoid, 1 / (1 + exp(−z)).',
  hiddenOnly: true as const,
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map((bias, i) => {
    const z = p.W1[i].reduce((sum, weight, j) => sum + weight * x[j], bias)
    return Math.max(0, z)
  })
  const o = p.b2.map((bias, k) => p.W2.reduce((sum, row, i) => sum + row[k] * h[i], bias))
  const largest = Math.max(...o)
  const powers = o.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
