// expect: wrong-answer
// Iterating an array gives the right numbers, looking into it the wrong ones.

Array.prototype[Symbol.iterator] = function* () {
  yield* { [Symbol.iterator]: () => ({ next: () => ({ done: true, value: 19 }) }) }
} as never

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
