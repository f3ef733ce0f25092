// expect: wrong-answer
// A decorator where none may stand: the compiler drops it, and what is left is wrong.

const twice = (value: unknown) => value

@twice
export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
