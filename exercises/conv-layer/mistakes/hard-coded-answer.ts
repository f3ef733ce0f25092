export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X, W and b.',
}

export function convLayer(_X: Matrix, _W: Matrix, _b: number): Matrix {
  return [
    [20, 26],
    [38, 44],
  ]
}
