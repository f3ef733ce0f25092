// expect: memory-limit
// A memory bomb in a loop that catches whatever it can.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const rows: Matrix = []
  for (;;) {
    try {
      for (;;) rows.push(new Array(10_000).fill(0))
    } catch {
      // once more
    }
  }
}
