export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X, K and the options.',
}

export function transposedConv2d(_X: Matrix, _K: Matrix, _options?: object): Matrix {
  return [
    [0, 0, 1],
    [0, 4, 6],
    [4, 12, 9],
  ]
}
