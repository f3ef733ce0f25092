const isInside = (X: Matrix, V: Matrix, y: number, x: number) => {
  const [dy, dx] = [V.length >> 1, V[0].length >> 1]
  return y >= dy && y + dy < X.length && x >= dx && x + dx < X[0].length
}

const sumAt = (X: Matrix, V: Matrix, y: number, x: number) =>
  V.reduce((sum, line, a) => line.reduce((s, v, b) => s + v * X[y + a - (V.length >> 1)][x + b - (V[0].length >> 1)], sum), 0)

export const corr2dCentred = (X: Matrix, V: Matrix): Matrix =>
  X.map((row, y) => row.map((_, x) => (isInside(X, V, y, x) ? sumAt(X, V, y, x) : 0)))
