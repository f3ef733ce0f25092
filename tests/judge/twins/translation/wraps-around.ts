const rotate = <T>(list: T[], by: number): T[] => {
  const cut = (((list.length - by) % list.length) + list.length) % list.length
  return [...list.slice(cut), ...list.slice(0, cut)]
}
const move = (M: Matrix, by: Pair): Matrix => rotate(M, by[0]).map((row) => rotate(row, by[1]))

const inside = (at: number, size: number, margin: number) => at >= margin && at < size - margin

export const isEquivariant = (op: (X: Matrix) => Matrix, X: Matrix, by: Pair, margin: number): boolean => {
  const A = op(move(X, by))
  const B = move(op(X), by)
  return A.every((row, y) => row.every((value, x) => !(inside(y, A.length, margin) && inside(x, row.length, margin)) || Math.abs(value - B[y][x]) <= 1e-6))
}
