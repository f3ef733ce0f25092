export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(K.flat(), 'K')
  if (!Number.isInteger(groups)) throw new RangeError(`groups must be a whole number, not ${groups}`)
  // Groups below 1, or too many or too few for the channels of X, make no such product.
  for (const kernel of K)
    if (kernel.length * groups !== X.length)
      throw new RangeError(`${groups} groups of ${kernel.length} channels are not the ${X.length} of X`)
  if (K.length % groups !== 0)
    throw new RangeError(`${K.length} output channels cannot be divided into ${groups} groups`)
  if (kernelHeight > inputHeight || kernelWidth > inputWidth)
    throw new RangeError(
      `the kernels (${kernelHeight}×${kernelWidth}) are larger than the input (${inputHeight}×${inputWidth})`,
    )

  const inputsPerGroup = X.length / groups
  const outputsPerGroup = K.length / groups
  return K.map((kernel, out) => {
    const first = Math.floor(out / outputsPerGroup) * inputsPerGroup
    return correlate(X.slice(first, first + inputsPerGroup), kernel)
  })
}

/** One output channel: all the given input channels with one kernel. */
function correlate(channels: Tensor3, kernel: Tensor3): Matrix {
  const [kernelHeight, kernelWidth] = [kernel[0].length, kernel[0][0].length]
  const Y: Matrix = []
  for (let i = 0; i <= channels[0].length - kernelHeight; i++) {
    const row: number[] = []
    for (let j = 0; j <= channels[0][0].length - kernelWidth; j++) {
      let sum = 0
      for (let c = 0; c < channels.length; c++)
        for (let a = 0; a < kernelHeight; a++)
          for (let b = 0; b < kernelWidth; b++) sum += channels[c][i + a][j + b] * kernel[c][a][b]
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
