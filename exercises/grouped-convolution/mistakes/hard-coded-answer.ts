export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X, K and the groups.',
}

export function groupedConv2d(_X: Tensor3, _K: Tensor4, _groups: number): Tensor3 {
  return [
    [
      [19, 25],
      [37, 43],
    ],
    [
      [37, 47],
      [67, 77],
    ],
  ]
}
