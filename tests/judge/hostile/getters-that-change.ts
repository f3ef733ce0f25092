// expect: wrong-answer
// Getters that give another number at every look.

let looks = 0

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const row = (): number[] => Object.defineProperties([], { 0: { get: () => looks++ }, 1: { get: () => looks++ } })
  return [row(), row()]
}
