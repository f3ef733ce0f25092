export function pad2d(X: Matrix, padding: Pair, value: number = 0) {
  const before = (p: number) => (p % 2 === 1 ? (p - 1) / 2 : p / 2)
  const result: Matrix = []
  for (let r = 0; r < X.length + padding[0]; r++) {
    result[r] = []
    for (let c = 0; c < X[0].length + padding[1]; c++) result[r][c] = value
  }
  X.forEach((row, r) => {
    row.forEach((pixel, c) => {
      result[r + before(padding[0])][c + before(padding[1])] = pixel
    })
  })
  return result
}
