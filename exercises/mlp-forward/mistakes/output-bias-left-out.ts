export const mistake = {
  title: 'The bias of the output layer is left out',
  hint: 'Your second layer multiplies by its weights only. b2 is added to the sums, before the softmax.',
  hiddenOnly: true as const,
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map((bias, i) => {
    const z = p.W1[i].reduce((sum, weight, j) => sum + weight * x[j], bias)
    return 1 / (1 + Math.exp(-z))
  })
  const o = p.b2.map((_, k) => p.W2.reduce((sum, row, i) => sum + row[k] * h[i], 0))
  const largest = Math.max(...o)
  const powers = o.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
