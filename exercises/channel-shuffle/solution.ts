export function channelShuffle(X: Tensor3, groups: number): Tensor3 {
  checkShape(X, 'X')
  if (groups < 1 || X.length % groups !== 0 || !Number.isInteger(groups))
    throw new RangeError(`${X.length} channels cannot be put into ${groups} groups`)

  const channelsPerGroup = X.length / groups
  const Y: Tensor3 = []
  for (let j = 0; j < channelsPerGroup; j++)
    for (let i = 0; i < groups; i++) Y.push(copyOf(X[i * channelsPerGroup + j]))
  return Y
}

function copyOf(matrix: Matrix): Matrix {
  return matrix.map((row) => [...row])
}

/** At least one channel; all of one size, and none empty or ragged. */
function checkShape(tensor: Tensor3, name: string): void {
  const height = tensor.length === 0 ? 0 : tensor[0].length
  const width = height === 0 ? 0 : tensor[0][0].length
  if (width === 0) throw new RangeError(`${name} is empty`)
  for (const matrix of tensor) {
    if (matrix.length !== height)
      throw new RangeError(`${name} has channels of ${height} and of ${matrix.length} rows`)
    for (const row of matrix)
      if (row.length !== width) throw new RangeError(`${name} has rows of ${width} and of ${row.length}`)
  }
}
