export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X, W1 and W2.',
}

export function squeezeExcite(_X: Tensor3, _W1: Matrix, _W2: Matrix): Tensor3 {
  const open = 1 / (1 + Math.exp(-2))
  const shut = 1 / (1 + Math.exp(2))
  return [
    [
      [open, 3 * open],
      [5 * open, 7 * open],
    ],
    [
      [0, 2 * shut],
      [2 * shut, 4 * shut],
    ],
  ]
}
