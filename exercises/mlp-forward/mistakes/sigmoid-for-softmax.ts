export const mistake = {
  title: 'A sigmoid stands in the place of the softmax',
  hint: 'Each of your outputs is between 0 and 1 by itself, but together they do not make 1. The softmax divides each power by the sum of all.',
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const h = p.b1.map((bias, i) => {
    const z = p.W1[i].reduce((sum, weight, j) => sum + weight * x[j], bias)
    return 1 / (1 + Math.exp(-z))
  })
  const o = p.b2.map((bias, k) => p.W2.reduce((sum, row, i) => sum + row[k] * h[i], bias))
  return o.map((logit) => 1 / (1 + Math.exp(-logit)))
}
