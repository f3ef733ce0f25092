// expect: wrong-answer
// The right numbers lie on Array.prototype, the result has only holes.

Object.assign(Array.prototype, { 0: 19, 1: 25 })

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [new Array(2), new Array(2)]
}
