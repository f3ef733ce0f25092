// expect: wrong-answer
// `Number.isFinite` and its kin lie.

Number.isFinite = Number.isInteger = Number.isSafeInteger = () => true
Number.isNaN = () => false

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[Number.NaN, Number.NaN], [Number.NaN, Number.NaN]]
}
