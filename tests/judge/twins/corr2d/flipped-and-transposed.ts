const turn = (m: Matrix): Matrix => m.toReversed().map((row) => row.toReversed())
const transpose = (m: Matrix): Matrix => m[0].map((_, column) => m.map((row) => row[column]))

export const corr2d = (X: Matrix, K: Matrix): Matrix => {
  const weights = transpose(turn(K))
  const cell = (r: number, c: number) => (r < X.length && c < X[0].length ? X[r][c] : 0)
  return Array.from({ length: X.length - K.length + 1 }, (_, r) =>
    Array.from({ length: X[0].length - K[0].length + 1 }, (_, c) =>
      weights
        .flatMap((line, dr) => line.map((weight, dc) => weight * cell(r + dr, c + dc)))
        .reduce((sum, product) => sum + product, 0),
    ),
  )
}
