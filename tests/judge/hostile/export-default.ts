// expect: compile-error
// The entry as the default export.

export default function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
