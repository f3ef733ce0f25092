// expect: wrong-answer
// A Proxy whose length is no number, or another one each time.

let asked = 0

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const length = { valueOf: () => (asked++ % 3 === 0 ? 0 : -1) }
  return new Proxy([[0]], {
    getOwnPropertyDescriptor: (target, key) =>
      key === 'length'
        ? { value: length, writable: true, enumerable: false, configurable: false }
        : Reflect.getOwnPropertyDescriptor(target, key),
  })
}
