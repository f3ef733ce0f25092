// expect: accepted
// The kernel with zeros between its weights, then the plain cross-correlation.

const count = (length: number) => Array.from({ length }, (_, index) => index)
const assert = (isRight: boolean, message: string): void => {
  if (!isRight) throw new RangeError(message)
}
const isMatrix = (M: Matrix) => M.length > 0 && M[0].length > 0 && M.every((row) => row.length === M[0].length)

const spread = (K: Matrix, [down, right]: Pair): Matrix =>
  count((K.length - 1) * down + 1).map((r) =>
    count((K[0].length - 1) * right + 1).map((c) => (r % down === 0 && c % right === 0 ? K[r / down][c / right] : 0)),
  )

export const corr2dDilated = (X: Matrix, K: Matrix, dilation: Pair): Matrix => {
  assert(isMatrix(X) && isMatrix(K), 'empty or ragged')
  assert(dilation.every((d) => Number.isInteger(d) && d > 0), `a dilation of ${dilation}`)
  const wide = spread(K, dilation)
  assert(wide.length <= X.length && wide[0].length <= X[0].length, 'the kernel is too large')
  return count(X.length - wide.length + 1).map((i) =>
    count(X[0].length - wide[0].length + 1).map((j) =>
      wide.flatMap((row, a) => row.map((k, b) => k * X[i + a][j + b])).reduce((sum, product) => sum + product, 0),
    ),
  )
}
