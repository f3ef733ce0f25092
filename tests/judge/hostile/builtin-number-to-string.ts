// expect: wrong-answer
// Numbers are written as other numbers.

Number.prototype.toString = () => '19'
Number.prototype.valueOf = () => 19
Number.prototype[Symbol.toPrimitive as never] = (() => 19) as never
Object.prototype.toString = () => '[object Object]'

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
