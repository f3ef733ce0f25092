export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X and K.',
}

export function conv1x1(_X: Tensor3, _K: Matrix): Tensor3 {
  return [
    [
      [51, 62],
      [73, 84],
    ],
    [
      [4, 4],
      [4, 4],
    ],
  ]
}
