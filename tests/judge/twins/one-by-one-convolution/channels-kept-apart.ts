export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 =>
  K.map((weights, o) => X[0].map((line, i) => line.map((_, j) => X[o][i][j] * weights[o])))
