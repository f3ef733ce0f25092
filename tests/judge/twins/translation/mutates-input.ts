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
  const B = move(op(X), by)
  const moved = move(X, by)
  X.splice(0, X.length, ...moved)
  const A = op(X)
  const inside = (at: number, size: number) => at >= margin && at < size - margin
  return A.every((row, y) =>
    row.every((value, x) => !inside(y, A.length) || !inside(x, row.length) || Math.abs(value - B[y][x]) <= 1e-6),
  )
}
