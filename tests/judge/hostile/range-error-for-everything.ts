// expect: runtime-error
// Refuses every input.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  throw new RangeError('refused')
}
