export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X and the padding.',
}

export function pad2d(_X: Matrix, _padding: Pair): Matrix {
  return [
    [0, 0, 0, 0, 0],
    [0, 0, 1, 2, 0],
    [0, 3, 4, 5, 0],
    [0, 6, 7, 8, 0],
    [0, 0, 0, 0, 0],
  ]
}
