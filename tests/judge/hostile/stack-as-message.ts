// expect: runtime-error
// Throws its own stack trace as the message.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw new Error(new Error('where am I').stack)
}
