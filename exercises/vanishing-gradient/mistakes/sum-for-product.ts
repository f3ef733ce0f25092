export const mistake = {
  title: 'The factors are added',
  hint: 'The chain rule multiplies: a change of x is passed on by the first layer, and what is left of it by the second.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  let gradient = 0
  for (const weight of weights) {
    h = 1 / (1 + Math.exp(-weight * h))
    gradient += weight * h * (1 - h)
  }
  return gradient
}
