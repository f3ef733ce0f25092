// expect: wrong-answer
// `call`, `apply` and `bind` answer in the place of what they should call.

const answer = () => [[19, 25], [37, 43]]
Function.prototype.call = answer
Function.prototype.apply = answer
Function.prototype.bind = () => answer
Reflect.apply = answer

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
