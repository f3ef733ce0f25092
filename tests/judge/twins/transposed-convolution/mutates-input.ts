type Options = { stride?: Pair; padding?: Pair }
const range = (n: number) => Array.from({ length: Math.max(0, n) }, (_, index) => index)

/** The sum over all copies at row r, column c of the whole. */
const gather = (X: Matrix, K: Matrix, [sh, sw]: Pair, r: number, c: number) =>
  X.reduce(
    (sum, line, i) => line.reduce((part, x, j) => part + x * (K[r - i * sh]?.[c - j * sw] ?? 0), sum),
    0,
  )

export const transposedConv2d = (X: Matrix, K: Matrix, { stride = [1, 1], padding = [0, 0] }: Options = {}): Matrix => {
  const wide = range((X.length - 1) * stride[0] + 1).map((r) =>
    range((X[0].length - 1) * stride[1] + 1).map((c) => X[r / stride[0]]?.[c / stride[1]] ?? 0),
  )
  Object.assign(X, wide)
  return range(X.length + K.length - 1 - padding[0]).map((r) =>
    range(X[0].length + K[0].length - 1 - padding[1]).map((c) =>
      gather(X, K, [1, 1], r + Math.ceil(padding[0] / 2), c + Math.ceil(padding[1] / 2)),
    ),
  )
}
