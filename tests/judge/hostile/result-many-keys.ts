// expect: output-limit
// An object whose keys have more than 100 000 characters together.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const record: Record<string, number> = {}
  for (let index = 0; index < 300; index++) record[`${index}`.padEnd(1_000, '-')] = index
  return record as never
}
