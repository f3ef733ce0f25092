type Options = { stride?: Pair; padding?: Pair }
const range = (n: number) => Array.from({ length: Math.max(0, n) }, (_, index) => index)

const latest = (X: Matrix, K: Matrix, [sh, sw]: Pair, r: number, c: number) =>
  X.flatMap((line, i) => line.flatMap((x, j) => (K[r - i * sh]?.[c - j * sw] === undefined ? [] : [x * K[r - i * sh][c - j * sw]])))
    .reduce((_, last) => last, 0)

export const transposedConv2d = (X: Matrix, K: Matrix, { stride = [1, 1], padding = [0, 0] }: Options = {}): Matrix =>
  range(stride[0] * (X.length - 1) + K.length - padding[0]).map((r) =>
    range(stride[1] * (X[0].length - 1) + K[0].length - padding[1]).map((c) =>
      latest(X, K, stride, r + Math.ceil(padding[0] / 2), c + Math.ceil(padding[1] / 2)),
    ),
  )
