// expect: wrong-answer
// `Array.isArray` says that everything is an array.

Array.isArray = (() => true) as never

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return { 0: { 0: 19, 1: 25, length: 2 }, 1: { 0: 37, 1: 43, length: 2 }, length: 2 } as never
}
