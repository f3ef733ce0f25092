// expect: runtime-error
// A name that is not declared.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X.map((row) => row.map((x) => x * kernel[0][0]))
}
