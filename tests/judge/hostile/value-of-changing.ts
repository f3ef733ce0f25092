// expect: wrong-answer
// An object that becomes whatever it is compared with.

let count = 0
const chameleon = { valueOf: () => [19, 25, 37, 43][count++ % 4], [Symbol.toPrimitive]: () => [19, 25, 37, 43][count++ % 4] }

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[chameleon, chameleon], [chameleon, chameleon]] as never
}
