const correlate = (X: Matrix, K: Matrix): Matrix =>
  Array.from({ length: X.length - K.length + 1 }, (_, y) =>
    Array.from({ length: X[0].length - K[0].length + 1 }, (_, x) =>
      K.reduce((sum, weights, a) => weights.reduce((part, weight, b) => part + weight * X[y + a][x + b], sum), 0),
    ),
  )

export function convolve2d(X: Matrix, K: Matrix) {
  const last = { row: K.length - 1, column: K[0].length - 1 }
  const cells = K.length * K[0].length
  for (let n = 0; n < Math.floor(cells / 2); n++) {
    const a = Math.floor(n / K[0].length)
    const b = n % K[0].length
    const kept = K[a][b]
    K[a][b] = K[last.row - a][last.column - b]
    K[last.row - a][last.column - b] = kept
  }
  return correlate(X, K)
}
