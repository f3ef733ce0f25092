// expect: time-limit
// A generator that never ends is spread.

function* naturals(): Generator<undefined> {
  for (;;) if (Math.random() > 1) yield
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [...naturals()] as never
}
