export const mistake = {
  title: 'The weights are missing as factors',
  hint: 'You multiply the slopes of the sigmoids only. What goes into each of them is the weight times a number, and the derivative of that is the weight.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  let gradient = 1
  for (const weight of weights) {
    h = 1 / (1 + Math.exp(-weight * h))
    gradient *= h * (1 - h)
  }
  return gradient
}
