export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(K.flat(), 'K')
  for (const kernel of K)
    if (kernel.length !== X.length)
      throw new RangeError(`a kernel has ${kernel.length} channels, the input has ${X.length}`)
  if (kernelHeight > inputHeight || kernelWidth > inputWidth)
    throw new RangeError(
      `the kernels (${kernelHeight}×${kernelWidth}) are larger than the input (${inputHeight}×${inputWidth})`,
    )
  if (bias && bias.length !== K.length)
    throw new RangeError(`bias has ${bias.length} numbers for ${K.length} output channels`)

  return K.map((kernel, out) => correlate(X, kernel, bias ? bias[out] : 0))
}

/** One output channel: all channels of X with one kernel, every sum starting at the bias. */
function correlate(X: Tensor3, kernel: Tensor3, bias: number): Matrix {
  const [kernelHeight, kernelWidth] = [kernel[0].length, kernel[0][0].length]
  const Y: Matrix = []
  for (let i = 0; i <= X[0].length - kernelHeight; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0][0].length - kernelWidth; j++) {
      let sum = bias
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < kernelHeight; a++)
          for (let b = 0; b < kernelWidth; b++) sum += X[c][i + a][j + b] * kernel[c][a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
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
