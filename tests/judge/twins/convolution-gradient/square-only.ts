const size = (M: Matrix) => [M.length, M[0].length] as const
const build = (rows: number, columns: number, cell: (r: number, c: number) => number): Matrix =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cell(r, c)))
const total = (rows: number, columns: number, term: (r: number, c: number) => number): number =>
  build(rows, columns, term)
    .flat()
    .reduce((x, y) => x + y, 0)

export const corr2dGradient = (X: Matrix, K: Matrix, dY: Matrix) => {
  const k = K.length
  const [n, m] = size(X)
  const dX = build(n, m, () => 0)
  const dK = build(k, k, () => 0)
  let db = 0
  for (const [i, row] of dY.entries())
    for (const [j, gradient] of row.entries()) {
      db += gradient
      for (let place = 0; place < k * k; place++) {
        const a = Math.floor(place / k)
        const b = place % k
        dX[i + a][j + b] += K[a][b] * gradient
        dK[a][b] += X[i + a][j + b] * gradient
      }
    }
  return { dX, dK, db }
}
