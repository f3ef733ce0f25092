export function convolutionMatrix(K: Matrix, inputShape: Pair): Matrix {
  const [kernelHeight, kernelWidth] = sizeOf(K, 'K')
  const [inputHeight, inputWidth] = inputShape
  for (const size of inputShape)
    if (!Number.isInteger(size)) throw new RangeError(`an input has whole sizes, not ${size}`)
  // Sizes below 1 are refused here, too: no kernel fits into them.
  if (kernelHeight > inputHeight || kernelWidth > inputWidth)
    throw new RangeError(
      `the kernel (${kernelHeight}×${kernelWidth}) is larger than the input (${inputHeight}×${inputWidth})`,
    )

  const matrix: Matrix = []
  for (let i = 0; i <= inputHeight - kernelHeight; i++)
    for (let j = 0; j <= inputWidth - kernelWidth; j++) {
      const row = Array<number>(inputHeight * inputWidth).fill(0)
      for (let a = 0; a < kernelHeight; a++)
        for (let b = 0; b < kernelWidth; b++) row[(i + a) * inputWidth + j + b] = K[a][b]
      matrix.push(row)
    }
  return matrix
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
