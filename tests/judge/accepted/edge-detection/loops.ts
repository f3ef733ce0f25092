// expect: accepted

export function detectEdges(X: Matrix): Matrix {
  if (X.length === 0 || X[0].length === 0) throw new RangeError('X is empty')
  const columns = X[0].length - 1
  if (columns === 0) throw new RangeError('a single column has no neighbours')
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    if (X[i].length !== X[0].length) throw new RangeError(`row ${i} has ${X[i].length} pixels, not ${X[0].length}`)
    Y[i] = []
    for (let j = 0; j < columns; j++) Y[i][j] = X[i][j] * 1 + X[i][j + 1] * -1
  }
  return Y
}
