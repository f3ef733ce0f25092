export function corr2d(X: Matrix, K: Matrix): Matrix {
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(K, 'K')
  if (kernelHeight > inputHeight || kernelWidth > inputWidth)
    throw new RangeError(
      `the kernel (${kernelHeight}×${kernelWidth}) is larger than the input (${inputHeight}×${inputWidth})`,
    )

  const Y: Matrix = []
  for (let i = 0; i <= inputHeight - kernelHeight; i++) {
    const row: number[] = []
    for (let j = 0; j <= inputWidth - kernelWidth; j++) {
      let sum = 0
      for (let a = 0; a < kernelHeight; a++)
        for (let b = 0; b < kernelWidth; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
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
