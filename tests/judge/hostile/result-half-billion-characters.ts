// expect: output-limit
// A string of 5e8 characters as the result.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return 'x'.repeat(5e8) as never
}
