// expect: compile-error
// The entry exported under the name `default`.

function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
export { corr2d as default }
