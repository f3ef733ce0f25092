// expect: wrong-answer
// A promise that never settles as the result.

export function corr2d(X: Matrix, K: Matrix): Promise<Matrix> {
  return new Promise(() => {})
}
