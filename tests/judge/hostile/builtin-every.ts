// expect: wrong-answer
// `Array.prototype.every` says yes to all; the answers are wrong.

Array.prototype.every = () => true

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return X.map((row) => row.map(() => 0))
}
