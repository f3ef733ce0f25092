// expect: output-limit
// A million entries.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return Array.from({ length: 1000 }, () => new Array(1000).fill(0))
}
