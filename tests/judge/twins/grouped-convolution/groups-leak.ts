const range = (n: number): number[] => Array.from({ length: n }, (_, k) => k)
const add = (P: Matrix, Q: Matrix): Matrix => P.map((row, i) => row.map((p, j) => p + Q[i][j]))

const slide = (X: Matrix, W: Matrix): Matrix =>
  range(X.length - W.length + 1).map((i) =>
    range(X[0].length - W[0].length + 1).map((j) =>
      W.reduce((sum, line, a) => line.reduce((part, w, b) => part + w * X[i + a][j + b], sum), 0),
    ),
  )

export const groupedConv2d = (X: Tensor3, K: Tensor4, groups: number): Tensor3 =>
  K.map((kernel) =>
    range(X.length).map((c) => slide(X[c], kernel[c % kernel.length])).reduce(add),
  )
