export const mistake = {
  title: 'The bias of the hidden layer is left out',
  hint: 'Your first layer multiplies by its weights only. b1 is added to the sums, before the sigmoid.',
  hiddenOnly: true as const,
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map((_, i) => {
    const z = p.W1[i].reduce((sum, weight, j) => sum + weight * x[j], 0)
    return 1 / (1 + Math.exp(-z))
  })
  const o = p.b2.map((bias, k) => p.W2.reduce((sum, row, i) => sum + row[k] * h[i], bias))
  const largest = Math.max(...o)
  const powers = o.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
