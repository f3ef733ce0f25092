// expect: time-limit
// A native string search that takes quadratic time.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const half = 'a'.repeat(2_000_000)
  return [[`${half}${half}`.lastIndexOf(`${half}b`)]]
}
