type Cell = { r: number; c: number; x: number }

const cellsUnder = (X: Matrix, i: number, j: number, h: number, w: number): Cell[] =>
  Array.from({ length: h * w }, (_, n) => {
    const [r, c] = [i + Math.floor(n / w), j + (n % w)]
    return { r, c, x: X[r][c] }
  })
const winner = (cells: Cell[]): Cell => cells.reduce((best, cell) => (cell.x > best.x ? cell : best))

export const pool2dGradient = (X: Matrix, dY: Matrix, [h, w]: Pair, mode: 'max' | 'avg'): Matrix => {
  const dX = X.map((line) => line.map(() => 0))
  if (mode === 'avg') {
    X.forEach((line, r) => {
      line.forEach((_, c) => {
        const steps = Array.from({ length: h * w }, (_, n) => (dY[r - Math.floor(n / w)] ?? [])[c - (n % w)])
        dX[r][c] = steps.reduce((p, q) => p + q) / steps.length
      })
    })
    return dX
  }
  dY.forEach((line, i) => {
    line.forEach((g, j) => {
      const { r, c } = winner(cellsUnder(X, i, j, h, w))
      dX[r][c] += g
    })
  })
  return dX
}
