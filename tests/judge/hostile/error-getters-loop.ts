// expect: time-limit
// An error whose message does not come back.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw Object.defineProperty(new Error(), 'message', { get: () => { for (;;); } })
}
