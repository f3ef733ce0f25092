// expect: wrong-answer
// [], in which every entry is right.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return []
}
