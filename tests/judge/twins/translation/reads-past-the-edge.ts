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
  const A = op(move(X, by))
  const B = move(op(X), by)
  let same = true
  let y = margin
  while (same && y <= A.length - margin) {
    let x = margin
    while (same && x <= A[0].length - margin) {
      if (Math.abs(A[y][x] - B[y][x]) > 1e-6) same = false
      x++
    }
    y++
  }
  return same
}
