const nearest = (index: number, size: number) => (index < 0 ? 0 : index >= size ? size - 1 : index)
const at = (X: Matrix, y: number, x: number) => X[nearest(y, X.length)][nearest(x, X[0].length)]

export const corr2dCentred = (X: Matrix, V: Matrix): Matrix =>
  X.map((row, y) =>
    row.map((_, x) =>
      V.flatMap((weights, a) => weights.map((_weight, b) => V[a][b] * at(X, y + a - (V.length >> 1), x + b - (V[0].length >> 1)))).reduce((l, r) => l + r, 0),
    ),
  )
