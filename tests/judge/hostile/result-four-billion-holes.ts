// expect: output-limit
// The longest array there is, with nothing in it.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [new Array(2 ** 32 - 1)]
}
