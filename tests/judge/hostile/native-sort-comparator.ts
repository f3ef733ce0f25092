// expect: time-limit
// A comparator that never comes back.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[3, 2, 1].sort(() => { for (;;); })]
}
