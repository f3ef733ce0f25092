// expect: wrong-answer
// An array that contains itself.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const Y: unknown[] = [[1]]
  Y.push(Y)
  return Y as never
}
