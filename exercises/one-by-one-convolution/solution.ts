export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const [height, width] = sizeOf(X, 'X')
  const [, channels] = sizeOf([K], 'K')
  if (channels !== X.length) throw new RangeError(`K has weights for ${channels} channels, X has ${X.length}`)

  return K.map((weights) => {
    const Y: Matrix = []
    for (let i = 0; i < height; i++) {
      const row: number[] = []
      for (let j = 0; j < width; j++) {
        let sum = 0
        for (let c = 0; c < channels; c++) sum += weights[c] * X[c][i][j]
        row.push(sum)
      }
      Y.push(row)
    }
    return Y
  })
}

/** Height and width that all matrices have: there is at least one, and none is empty or ragged. */
function sizeOf(matrices: Matrix[], name: string): Pair {
  const height = matrices.length === 0 ? 0 : matrices[0].length
  const width = height === 0 ? 0 : matrices[0][0].length
  if (width === 0) throw new RangeError(`${name} is empty`)
  for (const matrix of matrices) {
    if (matrix.length !== height)
      throw new RangeError(`${name} has matrices of ${height} and of ${matrix.length} rows`)
    for (const row of matrix)
      if (row.length !== width) throw new RangeError(`${name} has rows of ${width} and of ${row.length}`)
  }
  return [height, width]
}
