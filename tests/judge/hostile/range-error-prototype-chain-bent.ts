// expect: wrong-answer
// Makes every TypeError a RangeError by its prototype and checks nothing: what does not crash is not refused.

Object.setPrototypeOf(RangeError.prototype, Object.prototype)
Object.setPrototypeOf(TypeError.prototype, RangeError.prototype)

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X.slice(K.length - 1).map((_, i) =>
    X[i].slice(K[0].length - 1).map((_, j) => K.reduce((sum, row, a) => row.reduce((part, k, b) => part + k * X[i + a][j + b], sum), 0)),
  )
}
