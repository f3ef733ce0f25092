// expect: compile-error
// A bracket is missing.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++ {
    Y.push([])
  }
  return Y
}
