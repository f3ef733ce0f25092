// expect: runtime-error
// Throws a string of 5e8 characters.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw 'x'.repeat(500_000_000)
}
