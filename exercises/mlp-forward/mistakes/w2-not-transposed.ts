export const mistake = {
  title: 'W2 is not transposed',
  hint: 'You take row k of W2 for output k. A row of W2 belongs to a hidden unit; the weights of output k stand in column k.',
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map((bias, i) => {
    const z = p.W1[i].reduce((sum, weight, j) => sum + weight * x[j], bias)
    return 1 / (1 + Math.exp(-z))
  })
  const o = p.W2.map((row, k) => row.reduce((sum, weight, i) => sum + weight * h[i], p.b2[k]))
  const largest = Math.max(...o)
  const powers = o.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
