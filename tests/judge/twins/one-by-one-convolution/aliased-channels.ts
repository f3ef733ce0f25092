export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 => {
  const channel: Matrix = X[0].map(() => [])
  return K.map((weights) => {
    channel.forEach((row, i) => {
      X[0][i].forEach((_, j) => {
        row[j] = weights.reduce((sum, weight, c) => sum + weight * X[c][i][j], 0)
      })
    })
    return channel
  })
}
