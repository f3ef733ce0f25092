type Cell = { r: number; c: number; x: number }

const cellsUnder = (X: Matrix, i: number, j: number, h: number, w: number): Cell[] =>
  Array.from({ length: h * w }, (_, n) => {
    const [r, c] = [i + Math.floor(n / w), j + (n % w)]
    return { r, c, x: X[r][c] }
  })
const winner = (cells: Cell[]): Cell => cells.reduce((best, cell) => (cell.x > best.x ? cell : best))

export const pool2dGradient = (X: Matrix, dY: Matrix, [h, w]: Pair, mode: 'max' | 'avg'): Matrix => {
  const dX = X.map((line) => line.map(() => 0))
  dY.forEach((line, i) => {
    line.forEach((g, j) => {
      const cells = cellsUnder(X, i, j, h, w)
      if (mode === 'avg') for (const { r, c } of cells) dX[r][c] += g / cells.length
      if (mode === 'max') {
        const best = cells.reduce((best, cell) => (best.x < cell.x ? cell : best), { r: -1, c: -1, x: 0 })
        if (best.r >= 0) dX[best.r][best.c] += g
      }
    })
  })
  return dX
}
