export const mistake = {
  title: 'The slope is taken without the weight',
  hint: 'Your slope is that of the sigmoid at what the layer before gave. The sigmoid sees the weight times that.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  let gradient = 1
  for (const weight of weights) {
    const s = 1 / (1 + Math.exp(-h))
    gradient *= weight * s * (1 - s)
    h = 1 / (1 + Math.exp(-weight * h))
  }
  return gradient
}
