export const mistake = {
  title: 'A dilation of 0 is taken as none',
  hint: 'You read a dilation of 0 as if it were missing, and compute with 1. No dilation is 1; 0 is not valid and has to be refused.',
  hiddenOnly: true as const,
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  for (const matrix of [X, K])
    if (
      matrix.length === 0 ||
      matrix[0].length === 0 ||
      matrix.some((row) => row.length !== matrix[0].length)
    )
      throw new RangeError('a matrix is empty or ragged')
  const down = dilation[0] || 1
  const right = dilation[1] || 1
  if (!Number.isInteger(down) || !Number.isInteger(right) || down < 1 || right < 1)
    throw new RangeError(`the dilation is ${dilation}`)
  const rows = X.length - (K.length - 1) * down
  const columns = X[0].length - (K[0].length - 1) * right
  if (rows < 1 || columns < 1) throw new RangeError('the kernel does not fit')
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a * down][j + b * right] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
