export const conv1x1 = (X: Tensor3, K: Matrix): Tensor3 => {
  const Y: Tensor3 = []
  for (const weights of K) {
    const line: number[] = []
    Y.push(
      X[0].map((_, i) => {
        X[0][i].forEach((_, j) => {
          line[j] = weights.map((weight, c) => weight * X[c][i][j]).reduce((p, q) => p + q)
        })
        return line
      }),
    )
  }
  return Y
}
