// expect: output-limit
// A Proxy that has another one inside wherever one looks.

const endless: object = new Proxy([], {
  getOwnPropertyDescriptor: (target, key) =>
    key === 'length'
      ? { value: 1, writable: true, enumerable: false, configurable: false }
      : { value: new Proxy([], endlessHandler), writable: true, enumerable: true, configurable: true },
})
const endlessHandler: ProxyHandler<never[]> = {
  getOwnPropertyDescriptor: (target, key) =>
    key === 'length'
      ? { value: 1, writable: true, enumerable: false, configurable: false }
      : { value: new Proxy([], endlessHandler), writable: true, enumerable: true, configurable: true },
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return endless as never
}
