export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 => {
  X[0].forEach((line, i) => {
    line.forEach((_, j) => {
      K.forEach((weights, o) => {
        X[o][i][j] = weights.map((weight, c) => weight * X[c][i][j]).reduce((p, q) => p + q)
      })
    })
  })
  return X.filter((_, o) => o < K.length)
}
