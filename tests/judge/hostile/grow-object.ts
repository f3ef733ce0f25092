// expect: memory-limit
// An object with ever more keys.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const record: Record<string, number[]> = {}
  for (let count = 0; ; count++) record[`key ${count}`] = new Array(10_000).fill(0)
}
