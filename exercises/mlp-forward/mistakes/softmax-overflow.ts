export const mistake = {
  title: 'The softmax overflows',
  hint: 'exp of a large number is Infinity, and exp of a very negative one is 0, so that you divide ∞ by ∞ or 0 by 0. Take the largest logit away from all of them first.',
  hiddenOnly: true as const,
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map((bias, i) => {
    const z = p.W1[i].reduce((sum, weight, j) => sum + weight * x[j], bias)
    return 1 / (1 + Math.exp(-z))
  })
  const o = p.b2.map((bias, k) => p.W2.reduce((sum, row, i) => sum + row[k] * h[i], bias))
  const powers = o.map((logit) => Math.exp(logit))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
