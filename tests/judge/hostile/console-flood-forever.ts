// expect: time-limit
// Prints for ever.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  for (;;) console.log('flood')
}
