const size = (M: Matrix) => [M.length, M[0].length] as const
const build = (rows: number, columns: number, cell: (r: number, c: number) => number): Matrix =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cell(r, c)))
const total = (rows: number, columns: number, term: (r: number, c: number) => number): number =>
  build(rows, columns, term)
    .flat()
    .reduce((x, y) => x + y, 0)

export const corr2dGradient = (X: Matrix, K: Matrix, dY: Matrix) => {
  const [n, m] = size(X)
  const [h, w] = size(K)
  const [p, q] = size(dY)
  return {
    dX: build(n, m, (r, c) => total(h, w, (a, b) => (dY[r - a]?.[c - b] ?? 0) * K[a][b])),
    dK: build(h, w, (a, b) => total(p, q, (i, j) => dY[i][j] * X[i + h - 1 - a][j + w - 1 - b])),
    db: total(p, q, (i, j) => dY[i][j]),
  }
}
