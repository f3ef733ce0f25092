// expect: wrong-answer
// A thenable whose `then` never comes back: nobody calls it.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return { then() { for (;;); } } as never
}
