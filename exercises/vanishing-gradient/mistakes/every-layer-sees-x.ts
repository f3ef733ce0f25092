export const mistake = {
  title: 'Every layer is given x',
  hint: 'You take the slope of each layer at its weight times x. Only the first layer sees x; each other one sees what the layer before it gave.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let gradient = 1
  for (const weight of weights) {
    const h = 1 / (1 + Math.exp(-weight * x))
    gradient *= weight * h * (1 - h)
  }
  return gradient
}
