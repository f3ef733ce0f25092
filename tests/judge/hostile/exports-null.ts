// expect: runtime-error
// `module.exports` is null.

declare const module: any
export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
module.exports = null
