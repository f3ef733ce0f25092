export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the first worked example whatever comes in. Collect the channels of the branches that you are given.',
}

export function concatenateBranches(_branches: Tensor3[]): Tensor3 {
  return [
    [
      [1, 2],
      [3, 4],
    ],
    [
      [5, 6],
      [7, 8],
    ],
    [
      [9, 10],
      [11, 12],
    ],
  ]
}
