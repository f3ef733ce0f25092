export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X and K.',
}

export function corr2dMultiIn(_X: Tensor3, _K: Tensor3): Matrix {
  return [
    [56, 72],
    [104, 120],
  ]
}
