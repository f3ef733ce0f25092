// expect: output-limit
// Getters instead of entries: a thousand references to one row of a thousand getters.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const row: number[] = []
  for (let index = 0; index < 1000; index++) Object.defineProperty(row, index, { get: () => 0, enumerable: true })
  return new Array(1000).fill(row)
}
