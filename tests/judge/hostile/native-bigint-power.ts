// expect: time-limit
// Powers of big integers, each one native call.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  let digits = 0
  for (;;) digits += Number(10n ** 10_000_000n % 7n)
}
