const at = (X: Matrix, y: number, x: number) => (y in X && x in X[y] ? X[y][x] : 0)

export const corr2dCentred = (X: Matrix, V: Matrix): Matrix => {
  const line: number[] = []
  return X.map((row, y) => {
    row.forEach((_, x) => {
      line[x] = V.reduce(
        (sum, weights, a) => weights.reduce((s, v, b) => s + v * at(X, y + a - (V.length >> 1), x + b - (V[0].length >> 1)), sum),
        0,
      )
    })
    return line
  })
}
