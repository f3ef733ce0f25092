// expect: runtime-error
// A recursion without end.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return corr2d(X, K)
}
