export const mistake = {
  title: 'The answer of a worked example is written down',
  hint: 'You return the numbers of a worked example whatever comes in. Compute them from X, K and the options.',
}

export function corr2dStrided(_X: Matrix, _K: Matrix, _options?: object): Matrix {
  return [
    [0, 8],
    [6, 8],
  ]
}
