const transpose = (V: Matrix): Matrix => V[0].map((_, b) => V.map((row) => row[b]))
const at = (X: Matrix, y: number, x: number) => (y in X && x in X[y] ? X[y][x] : 0)

const centred = (X: Matrix, V: Matrix): Matrix =>
  X.map((row, y) =>
    row.map((_, x) => {
      let total = 0
      V.forEach((weights, a) => {
        weights.forEach((weight, b) => {
          total += weight * at(X, y + a - (V.length >> 1), x + b - (V[0].length >> 1))
        })
      })
      return total
    }),
  )

export const corr2dCentred = (X: Matrix, V: Matrix) => centred(X, transpose(V))
