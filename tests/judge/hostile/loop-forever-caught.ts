// expect: time-limit
// An endless loop that begins again in `finally`, so that an interruption inside the language could be caught.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  for (;;) {
    try {
      for (;;);
    } catch {
      // once more
    } finally {
      continue
    }
  }
}
