export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X and the kernels.',
}

export function denseBlock(_X: Tensor3, _kernels: Tensor4[]): Tensor3 {
  return [
    [
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ],
    [
      [0, 3, 8],
      [9, 19, 25],
      [21, 37, 43],
    ],
    [
      [0, 13, 28],
      [39, 59, 75],
      [81, 107, 123],
    ],
  ]
}
