export const mistake = {
  title: 'The logits go through a sigmoid, too',
  hint: 'Only the hidden layer has a sigmoid. The softmax takes the sums of the second layer as they are.',
  hiddenOnly: true as const,
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map((bias, i) => {
    const z = p.W1[i].reduce((sum, weight, j) => sum + weight * x[j], bias)
    return 1 / (1 + Math.exp(-z))
  })
  const sums = p.b2.map((bias, k) => p.W2.reduce((sum, row, i) => sum + row[k] * h[i], bias))
  const o = sums.map((sum) => 1 / (1 + Math.exp(-sum)))
  const largest = Math.max(...o)
  const powers = o.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
