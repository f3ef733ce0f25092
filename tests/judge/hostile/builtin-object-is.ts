// expect: wrong-answer
// `Object.is` says that everything is the same.

Object.is = () => true

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[Number.NaN, 0], [0, 0]]
}
