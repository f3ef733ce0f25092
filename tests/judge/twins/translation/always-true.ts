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
  const difference = move(op(X), by).flat().map((value, index) => value - op(move(X, by)).flat()[index])
  return difference.length > -1 - Math.abs(margin)
}
