const at = (X: Matrix, y: number, x: number) => (y in X && x in X[y] ? X[y][x] : 0)

export const corr2dCentred = (X: Matrix, V: Matrix): Matrix =>
  X.map((row, y) =>
    row.map((_, x) =>
      V.flatMap((weights, a) => weights.map((_weight, b) => V[a][b] * at(X, y + a, x + b))).reduce((l, r) => l + r, 0),
    ),
  )
