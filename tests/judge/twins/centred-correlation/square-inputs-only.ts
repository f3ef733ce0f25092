const at = (X: Matrix, y: number, x: number) => (y in X && x in X[y] ? X[y][x] : 0)

export const corr2dCentred = (X: Matrix, V: Matrix): Matrix => {
  const n = X.length
  return Array.from({ length: n }, (_, y) =>
    Array.from({ length: n }, (_, x) =>
      V.reduce(
        (sum, line, a) => line.reduce((s, v, b) => s + v * at(X, y + a - (V.length >> 1), x + b - (V[0].length >> 1)), sum),
        0,
      ),
    ),
  )
}
