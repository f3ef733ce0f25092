// expect: time-limit
// Big integers written out in decimal digits, over and over.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  let digits = 0
  for (;;) digits += (3n ** 3_000_000n).toString().length
}
