// expect: compile-error
// `export =`, the CommonJS form, which has no name.

export = function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
