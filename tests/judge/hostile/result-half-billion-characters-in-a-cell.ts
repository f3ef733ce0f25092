// expect: output-limit
// The same where a number belongs.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [['x'.repeat(5e8) as never]]
}
