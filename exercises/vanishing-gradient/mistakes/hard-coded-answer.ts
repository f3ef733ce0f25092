export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the number of the worked example whatever comes in. Compute it from x and the weights.',
}

export function sigmoidChainGradient(_x: number, _weights: number[]): number {
  return -0.05146571806343119
}
