type Options = { stride?: Pair; padding?: Pair }
const range = (n: number) => Array.from({ length: Math.max(0, n) }, (_, index) => index)

/** The sum over all copies at row r, column c of the whole. */
const gather = (X: Matrix, K: Matrix, [sh, sw]: Pair, r: number, c: number) =>
  X.reduce(
    (sum, line, i) => line.reduce((part, x, j) => part + x * (K[r - i * sh]?.[c - j * sw] ?? 0), sum),
    0,
  )

export const transposedConv2d = (X: Matrix, K: Matrix, { stride = [1, 1], padding = [0, 0] }: Options = {}): Matrix =>
  range(stride[0] * (X.length - 1) + K.length - padding[0]).map((r) =>
    range(stride[1] * (X[0].length - 1) + K[0].length - padding[1]).map((c) => gather(X, K, stride, r, c)),
  )
