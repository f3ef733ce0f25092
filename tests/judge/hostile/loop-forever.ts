// expect: time-limit
// An endless loop.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  for (;;);
}
