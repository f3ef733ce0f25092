export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 => {
  const places = [...X[0].keys()]
  return K.map((weights) =>
    places.map((i) => places.map((j) => weights.reduce((sum, weight, c) => sum + X[c][i][j] * weight, 0))),
  )
}
