// expect: accepted
// Gathers: for each cell of the result, the weights that reach it.

export function transposedConv2d(X: Matrix, K: Matrix, options: { stride?: Pair; padding?: Pair } = {}): Matrix {
  const stride = options.stride ?? [1, 1]
  const padding = options.padding ?? [0, 0]
  for (const matrix of [X, K]) {
    if (matrix.length === 0 || matrix[0].length === 0) throw new RangeError('a matrix is empty')
    for (const row of matrix) if (row.length !== matrix[0].length) throw new RangeError('a matrix is ragged')
  }
  for (let axis = 0; axis < 2; axis++) {
    if (stride[axis] < 1 || stride[axis] % 1 !== 0) throw new RangeError(`stride ${stride}`)
    if (padding[axis] < 0 || padding[axis] % 1 !== 0) throw new RangeError(`padding ${padding}`)
  }
  const rows = (X.length - 1) * stride[0] + K.length - padding[0]
  const columns = (X[0].length - 1) * stride[1] + K[0].length - padding[1]
  if (rows <= 0 || columns <= 0) throw new RangeError(`a result of ${rows}×${columns}`)

  const Y: Matrix = []
  for (let r = 0; r < rows; r++) {
    Y[r] = []
    for (let c = 0; c < columns; c++) {
      Y[r][c] = 0
      for (let a = 0; a < K.length; a++) {
        const down = r + Math.ceil(padding[0] / 2) - a
        if (down < 0 || down % stride[0] !== 0 || down / stride[0] >= X.length) continue
        for (let b = 0; b < K[0].length; b++) {
          const right = c + Math.ceil(padding[1] / 2) - b
          if (right < 0 || right % stride[1] !== 0 || right / stride[1] >= X[0].length) continue
          Y[r][c] += X[down / stride[0]][right / stride[1]] * K[a][b]
        }
      }
    }
  }
  return Y
}
