export const pad2d = (X: Matrix, [ph, pw]: Pair, value = 0): Matrix => {
  const [dy, dx] = [ph, pw].map((total) => total - Math.floor(total / 2))
  return Array.from({ length: X.length + ph }, (_, y) =>
    Array.from({ length: X[0].length + pw }, (_, x) =>
      y < dy || x < dx || y - dy >= X.length || x - dx >= X[0].length ? 0 : X[y - dy][x - dx],
    ),
  )
}
