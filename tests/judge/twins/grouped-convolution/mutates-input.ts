const add = (P: Matrix, Q: Matrix): Matrix => P.map((row, i) => row.map((p, j) => p + Q[i][j]))

const slide = (X: Matrix, W: Matrix): Matrix =>
  X.slice(W.length - 1).map((_, i) =>
    X[0]
      .slice(W[0].length - 1)
      .map((_, j) => W.reduce((sum, line, a) => line.reduce((part, w, b) => part + w * X[i + a][j + b], sum), 0)),
  )

export const groupedConv2d = (X: Tensor3, K: Tensor4, groups: number): Tensor3 => {
  const size = X.length / groups
  const perGroup = K.length / groups
  let mine: Tensor3 = []
  return K.map((kernel, o) => {
    if (o % perGroup === 0) {
      mine = []
      while (mine.length < size) mine.push(X.shift() as Matrix)
    }
    return mine.map((channel, c) => slide(channel, kernel[c])).reduce(add)
  })
}
