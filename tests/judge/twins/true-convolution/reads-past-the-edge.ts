export const convolve2d = (X: Matrix, K: Matrix): Matrix => {
  const F = K.map((row) => row.toReversed()).toReversed()
  return X.map((row, y) =>
    row.map((_, x) => F.flatMap((weights, a) => weights.map((weight, b) => weight * X[y + a][x + b])).reduce((l, r) => l + r)),
  )
}
