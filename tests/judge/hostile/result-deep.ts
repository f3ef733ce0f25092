// expect: output-limit
// A result nested 100 000 levels deep.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  let nested: unknown = 0
  for (let level = 0; level < 100_000; level++) nested = [nested]
  return nested as never
}
