// expect: time-limit
// A search through something that says it has 2^53 - 1 entries.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[Array.prototype.indexOf.call({ length: Number.MAX_SAFE_INTEGER }, 1)]]
}
