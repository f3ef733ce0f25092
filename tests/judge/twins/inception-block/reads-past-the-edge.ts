type Branch = { reduce: Matrix; kernels: Tensor4 }
type Parameters = { b1: Matrix; b2: Branch; b3: Branch; b4: Matrix }

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n)
const clip = (z: number) => Math.max(z, 0)
const total = (terms: number[]) => terms.reduce((x, y) => x + y, 0)
const like = (X: Tensor3, value: (i: number, j: number) => number): Matrix =>
  range(0, X[0].length).map((i) => range(0, X[0][0].length).map((j) => value(i, j)))

const point = (X: Tensor3, W: Matrix, activate = clip) =>
  W.map((row) => like(X, (i, j) => activate(total(X.map((channel, c) => row[c] * channel[i][j])))))
const slide = (X: Tensor3, kernels: Tensor4, activate = clip) =>
  kernels.map((kernel) =>
    like(X, (i, j) => {
      const half = kernel[0].length >> 1
      const terms = kernel.flatMap((matrix, c) =>
        matrix.flatMap((row, a) => row.map((k, b) => k * X[c][i - half + a]?.[j - half + b])),
      )
      return activate(total(terms))
    }),
  )
const highest = (X: Tensor3) =>
  X.map((channel) =>
    like(X, (i, j) => Math.max(...range(i - 1, i + 2).flatMap((r) => range(j - 1, j + 2).map((s) => channel[r]?.[s])))),
  )

export const inceptionBlock = (X: Tensor3, { b1, b2, b3, b4 }: Parameters): Tensor3 =>
  [
    point(X, b1),
    slide(point(X, b2.reduce), b2.kernels),
    slide(point(X, b3.reduce), b3.kernels),
    point(highest(X), b4),
  ].flat()
