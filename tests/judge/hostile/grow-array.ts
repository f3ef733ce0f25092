// expect: memory-limit
// An array that grows without end.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const rows: Matrix = []
  for (;;) rows.push(new Array(10_000).fill(0))
}
