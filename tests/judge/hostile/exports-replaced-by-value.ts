// expect: compile-error
// The export is thrown away for something that is no function.

declare const module: any
export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
module.exports = { corr2d: [[19, 25], [37, 43]] }
