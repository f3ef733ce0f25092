// expect: wrong-answer
// A Proxy whose length is small when compared with the limit and endless when counted.

let asked = 0

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const length = { valueOf: () => (asked++ === 0 ? 0 : Number.POSITIVE_INFINITY) }
  return new Proxy([], {
    getOwnPropertyDescriptor: (_, key) =>
      key === 'length' ? { value: length, writable: true, enumerable: false, configurable: false } : undefined,
  })
}
