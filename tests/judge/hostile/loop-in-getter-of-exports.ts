// expect: time-limit
// The export itself is a getter that does not come back.

Object.defineProperty(module, 'exports', {
  get() {
    for (;;);
  },
})

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
