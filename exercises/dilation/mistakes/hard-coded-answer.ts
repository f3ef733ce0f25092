export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X, K and the dilation.',
}

export function corr2dDilated(_X: Matrix, _K: Matrix, _dilation: Pair): Matrix {
  return [
    [58, 64, 70],
    [88, 94, 100],
    [118, 124, 130],
  ]
}
