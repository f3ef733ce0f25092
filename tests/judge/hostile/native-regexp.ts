// expect: time-limit
// Catastrophic backtracking.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[/^(a+)+$/.test(`${'a'.repeat(60)}!`) ? 1 : 0]]
}
