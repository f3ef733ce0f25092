// expect: output-limit
// A row of 100 001 entries.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [new Array(100_001).fill(0)]
}
