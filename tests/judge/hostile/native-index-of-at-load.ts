// expect: time-limit
// The same while the module loads.

const nowhere = new Array(2 ** 32 - 1).indexOf(1)

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[nowhere]]
}
