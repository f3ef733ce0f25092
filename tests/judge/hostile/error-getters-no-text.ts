// expect: runtime-error
// An error whose fields are no text, or text by conversion only.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw Object.defineProperties(new Error(), {
    name: { value: { toString: () => 'RangeError' } },
    message: { value: 1n },
    stack: { value: Symbol('stack') },
  })
}
