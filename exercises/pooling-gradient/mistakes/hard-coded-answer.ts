export const mistake = {
  title: 'The answer of a worked example is written down',
  hint: 'You return the numbers of a worked example whatever comes in. Compute them from X, dY and the window.',
}

export function pool2dGradient(_X: Matrix, _dY: Matrix, _window: Pair, _mode: 'max' | 'avg'): Matrix {
  return [
    [0, 0, 0],
    [0, 1, 1],
    [0, 1, 1],
  ]
}
