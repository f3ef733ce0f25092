// expect: runtime-error
// Throws an error whose message has a million characters.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw new Error('x'.repeat(1_000_000))
}
