export const pad2d = (X: Matrix, padding: Pair, value = 0): Matrix => {
  const size = X.length
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const Y: Matrix = []
  for (let i = 0; i < size + padding[0]; i++) {
    const row: number[] = []
    for (let j = 0; j < size + padding[1]; j++) {
      if (i < top || i >= size + top || j < left || j >= size + left) row.push(value)
      else row.push(X[i - top][j - left])
    }
    Y.push(row)
  }
  return Y
}
