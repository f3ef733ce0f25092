export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X and K.',
}

export function convolve2d(_X: Matrix, _K: Matrix): Matrix {
  return [
    [5, 11],
    [23, 29],
  ]
}
