// expect: runtime-error
// An error whose message asks for itself.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw Object.defineProperty(new Error(), 'message', {
    get() {
      return this.message
    },
  })
}
