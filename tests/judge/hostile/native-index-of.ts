// expect: time-limit
// One native call runs for minutes and cannot be interrupted inside the language.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[new Array(2 ** 32 - 1).indexOf(1)]]
}
