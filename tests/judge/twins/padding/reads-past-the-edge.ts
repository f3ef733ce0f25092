export const pad2d = (X: Matrix, padding: Pair, value = 0): Matrix => {
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const height = X.length + padding[0]
  const width = X[0].length + padding[1]
  return Array.from({ length: height }, (_, i) => {
    const line = X[i - top] || []
    return Array.from({ length: width }, (_, j) => line[j - left])
  })
}
