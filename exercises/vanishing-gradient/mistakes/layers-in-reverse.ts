export const mistake = {
  title: 'The weights are taken from the last to the first',
  hint: 'The gradient may run backwards, but the numbers that it needs come from the way forwards: x meets the first weight.',
}

export function sigmoidChainGradient(x: number, weights: number[]): number {
  let h = x
  let gradient = 1
  for (let l = weights.length - 1; l >= 0; l--) {
    h = 1 / (1 + Math.exp(-weights[l] * h))
    gradient *= weights[l] * h * (1 - h)
  }
  return gradient
}
