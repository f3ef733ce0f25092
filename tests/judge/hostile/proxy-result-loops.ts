// expect: time-limit
// A Proxy whose trap loops while the judge looks at the result.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return new Proxy([[0]], {
    getOwnPropertyDescriptor() {
      for (;;);
    },
  })
}
