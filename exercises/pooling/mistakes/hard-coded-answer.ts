export const mistake = {
  title: 'The answers of the worked example are written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X and the window.',
  hiddenOnly: true as const,
}

export function pool2d(_X: Matrix, _window: Pair, mode: 'max' | 'avg'): Matrix {
  if (mode === 'max')
    return [
      [4, 5],
      [7, 8],
    ]
  return [
    [2, 3],
    [5, 6],
  ]
}
