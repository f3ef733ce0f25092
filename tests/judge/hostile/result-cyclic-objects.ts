// expect: wrong-answer
// Two objects and an array in a ring.

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const first: Record<string, unknown> = {}
  const second = { first, list: [first] }
  first.second = second
  return first as never
}
