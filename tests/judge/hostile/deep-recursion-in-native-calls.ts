// expect: runtime-error
// Recursion through natives, which take more stack.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [0].flatMap(() => JSON.parse('[0]', () => corr2d(X, K)))
}
