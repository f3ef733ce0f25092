// expect: memory-limit
// A Map that grows without end.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const seen = new Map<number, Matrix>()
  for (let count = 0; ; count++) seen.set(count, [new Array(10_000).fill(count)])
}
