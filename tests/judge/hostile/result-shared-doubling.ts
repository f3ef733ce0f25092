// expect: output-limit
// Small in memory, but each level names the one below twice: 2^100 entries.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  let shared: unknown[] = [0]
  for (let level = 0; level < 100; level++) shared = [shared, shared]
  return shared as never
}
