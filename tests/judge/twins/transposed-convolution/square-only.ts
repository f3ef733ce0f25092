type Options = { stride?: Pair; padding?: Pair }
const range = (n: number) => Array.from({ length: Math.max(0, n) }, (_, index) => index)

export const transposedConv2d = (X: Matrix, K: Matrix, { stride = [1, 1], padding = [0, 0] }: Options = {}): Matrix => {
  const [cells, weights] = [range(X.length), range(K.length)]
  const [sh, sw] = stride
  const term = (r: number, c: number) => (sum: number, i: number) =>
    cells.reduce((part, j) => {
      const [a, b] = [r - i * sh, c - j * sw]
      return weights.includes(a) && weights.includes(b) ? part + X[i][j] * K[a][b] : part
    }, sum)
  return range((cells.length - 1) * sh + weights.length - padding[0]).map((r) =>
    range((cells.length - 1) * sw + weights.length - padding[1]).map((c) =>
      cells.reduce(term(r + Math.ceil(padding[0] / 2), c + Math.ceil(padding[1] / 2)), 0),
    ),
  )
}
