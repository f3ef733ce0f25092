const move = (M: Matrix, by: Pair): Matrix => {
  const moved = M.map((row) => row.map(() => 0))
  M.forEach((row, y) =>
    row.forEach((value, x) => {
      if (moved[y + by[0]]?.[x + by[1]] !== undefined) moved[y + by[0]][x + by[1]] = value
    }),
  )
  return moved
}

const inside = (at: number, size: number, margin: number) => at >= margin && at < size - margin

export const isEquivariant = (op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean => {
  const A = op(move(X, by))
  const B = move(op(X), by)
  return A.every((row, y) => row.every((value, x) => !(inside(y, A.length, margin) && true) || Math.abs(value - B[y][x]) <= 1e-6))
}
