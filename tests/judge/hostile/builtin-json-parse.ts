// expect: wrong-answer
// `JSON.parse` gives inputs of its own.

JSON.parse = () => [[[1]], [[1]]]

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[1]]
}
