export const mistake = {
  title: 'The list of weights is used up',
  hint: 'shift() takes the weight out of the list, so the caller finds it empty after the call. Walk over the list instead.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  let gradient = 1
  while (weights.length > 0) {
    const weight = weights.shift() as number
    h = 1 / (1 + Math.exp(-weight * h))
    gradient *= weight * h * (1 - h)
  }
  return gradient
}
