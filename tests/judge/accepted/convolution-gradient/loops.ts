// Each gradient by its own definition, cell by cell.

export function corr2dGradient(X: Matrix, K: Matrix, dY: Matrix): { dX: Matrix; dK: Matrix; db: number } {
  for (const matrix of [X, K, dY]) {
    if (matrix.length === 0 || matrix[0].length === 0) throw new RangeError('a matrix is empty')
    for (const row of matrix) if (row.length !== matrix[0].length) throw new RangeError('a matrix is ragged')
  }
  const height = X.length - K.length + 1
  const width = X[0].length - K[0].length + 1
  if (height < 1 || width < 1) throw new RangeError('the kernel is larger than the input')
  if (dY.length !== height || dY[0].length !== width)
    throw new RangeError(`dY is ${dY.length}×${dY[0].length}, the output ${height}×${width}`)

  const dK: Matrix = []
  for (let a = 0; a < K.length; a++) {
    const row: number[] = []
    for (let b = 0; b < K[0].length; b++) {
      let sum = 0
      for (let i = 0; i < height; i++) for (let j = 0; j < width; j++) sum += dY[i][j] * X[i + a][j + b]
      row.push(sum)
    }
    dK.push(row)
  }

  const dX: Matrix = []
  for (let r = 0; r < X.length; r++) {
    const row: number[] = []
    for (let c = 0; c < X[0].length; c++) {
      let sum = 0
      for (let a = 0; a < K.length; a++) {
        for (let b = 0; b < K[0].length; b++) {
          const i = r - a
          const j = c - b
          if (i >= 0 && i < height && j >= 0 && j < width) sum += dY[i][j] * K[a][b]
        }
      }
      row.push(sum)
    }
    dX.push(row)
  }

  let db = 0
  for (let i = 0; i < height; i++) for (let j = 0; j < width; j++) db += dY[i][j]
  return { dX, dK, db }
}
