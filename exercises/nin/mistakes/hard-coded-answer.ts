export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X.',
}

export function globalAveragePool(_X: Tensor3): number[] {
  return [5.5, 6.5, 7.5]
}
