// expect: memory-limit
// A string of 1e8 characters is cheap until it is spread.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[...'x'.repeat(1e8)].map(Number)]
}
