export const mistake = {
  title: 'The slope is taken a layer too late',
  hint: 'You have already replaced h by the output of the layer when you compute what goes into its sigmoid. The slope belongs to w times the h of the layer before.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  let gradient = 1
  for (const weight of weights) {
    h = 1 / (1 + Math.exp(-weight * h))
    const s = 1 / (1 + Math.exp(-weight * h))
    gradient *= weight * s * (1 - s)
  }
  return gradient
}
