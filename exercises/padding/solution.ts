export function pad2d(X: Matrix, padding: Pair, value = 0): Matrix {
  const [height, width] = sizeOf(X, 'X')
  const [rows, columns] = padding
  for (const total of padding)
    if (!Number.isInteger(total) || total < 0)
      throw new RangeError(`padding must be whole numbers, not negative, but is [${rows}, ${columns}]`)

  const top = Math.ceil(rows / 2)
  const left = Math.ceil(columns / 2)
  const Y: Matrix = []
  for (let i = 0; i < height + rows; i++) {
    const row: number[] = []
    for (let j = 0; j < width + columns; j++) {
      const isInside = i >= top && i < top + height && j >= left && j < left + width
      row.push(isInside ? X[i - top][j - left] : value)
    }
    Y.push(row)
  }
  return Y
}

/** Height and width of a matrix that is neither empty nor ragged. */
function sizeOf(matrix: Matrix, name: string): Pair {
  const height = matrix.length
  const width = height === 0 ? 0 : matrix[0].length
  if (width === 0) throw new RangeError(`${name} is empty`)
  for (const row of matrix)
    if (row.length !== width) throw new RangeError(`${name} is ragged: rows of ${width} and of ${row.length}`)
  return [height, width]
}
