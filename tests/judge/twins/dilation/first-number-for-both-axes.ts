const zeros = (rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0))

/** The kernel with zeros between its weights. */
const spread = (K: Matrix, down: number, right: number): Matrix => {
  const wide = zeros((K.length - 1) * down + 1, (K[0].length - 1) * right + 1)
  K.forEach((weights, a) => weights.forEach((weight, b) => (wide[a * down][b * right] = weight)))
  return wide
}

const correlate = (X: Matrix, K: Matrix): Matrix =>
  Array.from({ length: X.length - K.length + 1 }, (_, top) =>
    Array.from({ length: X[0].length - K[0].length + 1 }, (_, left) =>
      K.reduce((sum, line, r) => line.reduce((part, k, c) => part + k * X[top + r][left + c], sum), 0),
    ),
  )

export const corr2dDilated = (X: Matrix, K: Matrix, [d]: Pair): Matrix => correlate(X, spread(K, d, d))
