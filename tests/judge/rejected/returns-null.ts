// expect: wrong-answer
// Returns null.

export function corr2d(X: Matrix, K: Matrix): Matrix | null {
  return null
}
