// expect: output-limit
// A name of 5e8 characters as the object's own tag.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return { [Symbol.toStringTag]: 'x'.repeat(500_000_000) } as never
}
