export const mistake = {
  title: 'The logits are returned',
  hint: 'You return the sums of the second layer. The softmax that makes probabilities of them is missing.',
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map((bias, i) => {
    const z = p.W1[i].reduce((sum, weight, j) => sum + weight * x[j], bias)
    return 1 / (1 + Math.exp(-z))
  })
  const o = p.b2.map((bias, k) => p.W2.reduce((sum, row, i) => sum + row[k] * h[i], bias))
  return o
}
