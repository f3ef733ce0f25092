type Options = { stride?: Pair; padding?: Pair }
const range = (n: number) => Array.from({ length: Math.max(0, n) }, (_, index) => index)

/** The sum over all copies at row r, column c of the whole. */
const gather = (X: Matrix, K: Matrix, [sh, sw]: Pair, r: number, c: number) =>
  X.reduce(
    (sum, line, i) => line.reduce((part, x, j) => part + x * (K[r - i * sh]?.[c - j * sw] ?? 0), sum),
    0,
  )

export const transposedConv2d = (X: Matrix, K: Matrix, { padding = [0, 0] }: Options = {}): Matrix =>
  range(X.length - 1 + K.length - padding[0]).map((r) =>
    range(X[0].length - 1 + K[0].length - padding[1]).map((c) =>
      gather(X, K, [1, 1], r + Math.ceil(padding[0] / 2), c + Math.ceil(padding[1] / 2)),
    ),
  )
