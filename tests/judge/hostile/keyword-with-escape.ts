// expect: compile-error
// A keyword written with a Unicode escape.

export f\u0075nction corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
