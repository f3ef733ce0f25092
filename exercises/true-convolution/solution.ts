export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(K, 'K')
  if (kernelHeight > inputHeight || kernelWidth > inputWidth)
    throw new RangeError(
      `the kernel (${kernelHeight}×${kernelWidth}) is larger than the input (${inputHeight}×${inputWidth})`,
    )

  const flipped = flip(K)
  const Y: Matrix = []
  for (let i = 0; i <= inputHeight - kernelHeight; i++) {
    const row: number[] = []
    for (let j = 0; j <= inputWidth - kernelWidth; j++) row.push(windowSum(X, flipped, i, j))
    Y.push(row)
  }
  return Y
}

/** A copy of the kernel, upside down and back to front. */
function flip(K: Matrix): Matrix {
  return K.map((row) => row.toReversed()).toReversed()
}

/** The sum of the window whose first cell is X[i][j]. */
function windowSum(X: Matrix, K: Matrix, i: number, j: number): number {
  let sum = 0
  for (let a = 0; a < K.length; a++) for (let b = 0; b < K[0].length; b++) sum += X[i + a][j + b] * K[a][b]
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
