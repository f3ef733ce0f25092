export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(W, 'W')
  if (kernelHeight > inputHeight || kernelWidth > inputWidth)
    throw new RangeError(
      `the kernel (${kernelHeight}×${kernelWidth}) is larger than the input (${inputHeight}×${inputWidth})`,
    )

  const Y: Matrix = []
  for (let i = 0; i <= inputHeight - kernelHeight; i++) {
    const row: number[] = []
    for (let j = 0; j <= inputWidth - kernelWidth; j++) row.push(windowSum(X, W, i, j) + b)
    Y.push(row)
  }
  return Y
}

/** The sum of products under the kernel whose first weight lies over X[i][j]. */
function windowSum(X: Matrix, W: Matrix, i: number, j: number): number {
  let sum = 0
  for (let a = 0; a < W.length; a++) for (let c = 0; c < W[0].length; c++) sum += X[i + a][j + c] * W[a][c]
  return sum
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
