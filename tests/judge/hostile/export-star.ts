// expect: compile-error
// A module exported again, whole.

export * from 'fs'

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
