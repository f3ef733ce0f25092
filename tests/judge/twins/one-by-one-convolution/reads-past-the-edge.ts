export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 =>
  K.map((weights) =>
    [...X[0], []].map((_, i) =>
      [...X[0][0], 0].map((_, j) => weights.reduce((sum, weight, c) => sum + weight * (X[c][i] ?? [])[j], 0)),
    ),
  )
