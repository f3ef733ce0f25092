const move = (M: Matrix, by: Pair): Matrix => {
  const moved = M.map((row) => row.map(() => 0))
  M.forEach((row, y) =>
    row.forEach((value, x) => {
      if (moved[y + by[0]]?.[x + by[1]] !== undefined) moved[y + by[0]][x + by[1]] = value
    }),
  )
  return moved
}

export const isEquivariant = (op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean => {
  const crop = (M: Matrix) => M.slice(margin, M.length - margin).map((row) => row.slice(margin, row.length - margin))
  const [A, B] = [crop(op(move(X, by))), crop(move(op(X), by))]
  for (const [y, row] of A.entries()) for (const [x, value] of row.entries()) return !(Math.abs(value - B[y][x]) > 1e-6)
  return true
}
