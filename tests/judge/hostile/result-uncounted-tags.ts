// expect: output-limit
// A name of two million characters as the object's own tag, a hundred times.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const named = { [Symbol.toStringTag]: 'x'.repeat(200_000) }
  return new Array(100).fill(named)
}
