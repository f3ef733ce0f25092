export const mistake = {
  title: 'The last layer is left out',
  hint: 'Your product has one factor too few. The last layer has a sigmoid, too.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  let gradient = 1
  for (let l = 0; l < weights.length - 1; l++) {
    h = 1 / (1 + Math.exp(-weights[l] * h))
    gradient *= weights[l] * h * (1 - h)
  }
  return gradient
}
