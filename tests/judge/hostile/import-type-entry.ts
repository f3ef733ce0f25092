// expect: compile-error
// The entry exported as a type only.

export type { corr2d }

function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
