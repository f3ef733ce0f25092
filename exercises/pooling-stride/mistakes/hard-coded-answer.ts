export const mistake = {
  title: 'The answers of the worked example are written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X and the options.',
  hiddenOnly: true as const,
}

export function pool2dStrided(_X: Matrix, options: { mode: 'max' | 'avg' }): Matrix {
  if (options.mode === 'max')
    return [
      [5, 7],
      [13, 15],
    ]
  return [
    [10 / 9, 24 / 9],
    [51 / 9, 90 / 9],
  ]
}
