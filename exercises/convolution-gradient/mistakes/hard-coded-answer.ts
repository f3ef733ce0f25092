export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X, K and dY.',
}

export function corr2dGradient(_X: Matrix, _K: Matrix, _dY: Matrix): { dX: Matrix; dK: Matrix; db: number } {
  return {
    dX: [
      [0, 1, 2],
      [2, 10, 10],
      [6, 17, 12],
    ],
    dK: [
      [27, 37],
      [57, 67],
    ],
    db: 10,
  }
}
