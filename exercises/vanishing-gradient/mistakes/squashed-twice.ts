export const mistake = {
  title: 'The slope is taken at a number that is squashed already',
  hint: 'You apply the sigmoid to the output of the layer once more to get its slope. With s the output of the sigmoid, the slope is s(1 − s) as it stands.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  let gradient = 1
  for (const weight of weights) {
    h = 1 / (1 + Math.exp(-weight * h))
    const s = 1 / (1 + Math.exp(-h))
    gradient *= weight * s * (1 - s)
  }
  return gradient
}
