export const corr2dDilated = (X: Matrix, K: Matrix, [dh, dw]: Pair): Matrix => {
  const size = K.length
  const taps = [...Array(size * size).keys()].map((t) => [Math.floor(t / size), t % size])
  const rows = Math.max(0, X.length - dh * (size - 1))
  const columns = Math.max(0, X.length - dw * (size - 1))
  return [...Array(rows).keys()].map((top) =>
    [...Array(columns).keys()].map((left) =>
      taps.reduce((sum, [a, b]) => sum + K[a][b] * X[top + dh * a][left + dw * b], 0),
    ),
  )
}
