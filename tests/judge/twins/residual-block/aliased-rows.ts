type Layer = { kernels: Tensor4; bias: number[] }
type Parameters = { conv1: Layer; conv2: Layer; shortcut?: Matrix }

const range = (n: number) => [...Array(n).keys()]
const build = (c: number, h: number, w: number, cell: (k: number, i: number, j: number) => number): Tensor3 =>
  range(c).map((k) => range(h).map((i) => range(w).map((j) => cell(k, i, j))))
const total = (terms: number[]) => terms.reduce((x, y) => x + y, 0)
const clip = (x: number) => Math.max(x, 0)
const layer = (size: readonly [number, number], read: (c: number, i: number, j: number) => number, channels: number, { kernels, bias }: Layer) =>
  build(kernels.length, ...size, (o, i, j) =>
    total(
      range(channels).flatMap((c) =>
        kernels[o][c].flatMap((weights, a) =>
          weights.map((weight, b) => weight * read(c, i + a - (kernels[o][c].length >> 1), j + b - (weights.length >> 1))),
        ),
      ),
    ) + bias[o],
  )

export const residualBlock = (X: Tensor3, { conv1, conv2, shortcut }: Parameters): Tensor3 => {
  const size = [X[0].length, X[0][0].length] as const
  const x = (c: number, i: number, j: number) => X[c][i]?.[j] ?? 0
  const H = layer(size, x, X.length, conv1)
  const h = (c: number, i: number, j: number) => clip(H[c][i]?.[j] ?? 0)
  const F = layer(size, h, H.length, conv2)
  const skip = (o: number, i: number, j: number) =>
    shortcut ? total(X.map((_, c) => shortcut[o][c] * X[c][i][j])) : X[o][i][j]
  const last = build(F.length, ...size, (o, i, j) => clip(skip(o, i, j) + F[o][i][j])).map((rows) => rows[rows.length - 1])
  return last.map((row) => range(size[0]).map(() => row))
}
