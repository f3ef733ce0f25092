const range = (n: number): number[] => Array.from({ length: n }, (_, k) => k)
const add = (P: Matrix, Q: Matrix): Matrix => P.map((row, i) => row.map((p, j) => p + Q[i][j]))

const slide = (X: Matrix, W: Matrix): Matrix =>
  range(X.length - W.length + 1).map((i) =>
    range(X[0].length - W[0].length + 1).map((j) =>
      W.reduce((sum, line, a) => line.reduce((part, w, b) => part + w * X[i + a][j + b], sum), 0),
    ),
  )

export const groupedConv2d = (X: Tensor3, K: Tensor4, groups: number): Tensor3 =>
  range(groups).flatMap((g) => {
    const mine = X.filter((_, c) => Math.floor((c * groups) / X.length) === g)
    const kernels = K.filter((_, o) => Math.floor((o * groups) / K.length) === g)
    return kernels.map((kernel) => {
      const full = mine.map((channel, c) => slide(channel, kernel[c])).reduce(add)
      const last = full[full.length - 1]
      return full.map(() => last)
    })
  })
