const at = (X: Matrix, y: number, x: number) => (y in X && x in X[y] ? X[y][x] : 0)

export const corr2dCentred = (X: Matrix, V: Matrix): Matrix =>
  X.map((row, y) =>
    row.map((_, x) =>
      V.flatMap((weights, a) => weights.map((_weight, b) => V[a][b] * at(X, y + a - ((V.length + 1) >> 1), x + b - ((V[0].length + 1) >> 1)))).reduce((l, r) => l + r, 0),
    ),
  )
