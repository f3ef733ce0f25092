export function pad2d(X: Matrix, padding: Pair, value = 0): Matrix {
  if (X.length === 0) throw new RangeError('X has no rows')
  const width = X[0].length
  if (width === 0) throw new RangeError('X has no columns')
  for (let i = 1; i < X.length; i++)
    if (X[i].length !== width) throw new RangeError(`row ${i} has ${X[i].length} columns, row 0 has ${width}`)
  for (let axis = 0; axis < 2; axis++) {
    const total = padding[axis]
    if (total < 0 || Math.floor(total) !== total) throw new RangeError(`padding[${axis}] is ${total}`)
  }

  const [rows, columns] = padding
  const Y: Matrix = []
  for (let i = 0; i < X.length + rows; i++) {
    Y[i] = []
    for (let j = 0; j < width + columns; j++) Y[i][j] = value
  }
  const top = rows - Math.floor(rows / 2)
  const left = columns - Math.floor(columns / 2)
  for (let i = 0; i < X.length; i++) for (let j = 0; j < width; j++) Y[top + i][left + j] = X[i][j]
  return Y
}
