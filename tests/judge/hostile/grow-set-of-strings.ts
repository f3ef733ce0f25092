// expect: memory-limit
// A Set of long strings that grows without end.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const seen = new Set<string>()
  for (let count = 0; ; count++) seen.add(`${count}`.padEnd(20_000, '-'))
}
