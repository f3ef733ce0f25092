export const mistake = {
  title: 'The answer of the worked example is written down',
  hint: 'You return the numbers of the worked example whatever comes in. Compute them from X and V.',
}

export function corr2dCentred(_X: Matrix, _V: Matrix): Matrix {
  return [
    [66, 115, 82],
    [153, 240, 159],
    [90, 133, 82],
  ]
}
