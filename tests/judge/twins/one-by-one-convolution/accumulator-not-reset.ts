const added = (P: Matrix, Q: Matrix): Matrix => P.map((row, i) => row.map((p, j) => p + Q[i][j]))

export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 => {
  const channels = K.map((weights) =>
    X.map((channel, c) => channel.map((row) => row.map((x) => weights[c] * x))).reduce(added),
  )
  return channels.map((_, o) => channels.slice(0, o + 1).reduce(added))
}
