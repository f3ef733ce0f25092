// expect: wrong-answer
// `Math.abs` says that no difference is a difference.

Math.abs = () => 0
Math.max = () => 0
Math.min = () => 0

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
