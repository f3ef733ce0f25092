export const pad2d = (X: Matrix, padding: Pair, value = 0): Matrix => {
  const wide = (count: number): number[] => Array.from({ length: count }, () => value)
  const [top, left] = padding.map((p) => Math.ceil(p / 2))
  const [bottom, right] = padding.map((p) => Math.floor(p / 2))
  X.forEach((row, i) => {
    X[i] = wide(left).concat(row, wide(right))
  })
  const width = X[0].length
  X.splice(0, 0, ...Array.from({ length: top }, () => wide(width)))
  X.splice(X.length, 0, ...Array.from({ length: bottom }, () => wide(width)))
  return X
}
