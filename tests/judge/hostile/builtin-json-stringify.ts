// expect: wrong-answer
// `JSON.stringify` gives the answer of the first visible case whatever it is asked.

JSON.stringify = () => '[[19,25],[37,43]]'

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
