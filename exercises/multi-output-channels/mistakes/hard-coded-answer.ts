export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X, K and bias.',
}

export function corr2dMultiInOut(_X: Tensor3, _K: Tensor4, _bias?: number[]): Tensor3 {
  return [
    [
      [56, 72],
      [104, 120],
    ],
    [
      [76, 100],
      [148, 172],
    ],
    [
      [96, 128],
      [192, 224],
    ],
  ]
}
