export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 =>
  K[0].map((_, o) =>
    X[0].map((line, i) => line.map((_, j) => X.map((channel, c) => channel[i][j] * K[c][o]).reduce((p, q) => p + q))),
  )
