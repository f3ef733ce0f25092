// expect: compile-error
// A decorator where none may stand.

const twice = (value: unknown) => value

@twice
export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X
}
