export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const [inputHeight, inputWidth] = sizeOf(X, 'X')
  const [kernelHeight, kernelWidth] = sizeOf(K, 'K')
  if (K.length !== X.length)
    throw new RangeError(`the kernel has ${K.length} channels, the input has ${X.length}`)
  if (kernelHeight > inputHeight || kernelWidth > inputWidth)
    throw new RangeError(
      `the kernel (${kernelHeight}×${kernelWidth}) is larger than the input (${inputHeight}×${inputWidth})`,
    )

  const Y: Matrix = []
  for (let i = 0; i <= inputHeight - kernelHeight; i++) {
    const row: number[] = []
    for (let j = 0; j <= inputWidth - kernelWidth; j++) {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < kernelHeight; a++)
          for (let b = 0; b < kernelWidth; b++) sum += X[c][i + a][j + b] * K[c][a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}

/** Height and width that all channels have: there is at least one channel, and none is empty or ragged. */
function sizeOf(channels: Tensor3, name: string): Pair {
  const height = channels.length === 0 ? 0 : channels[0].length
  const width = height === 0 ? 0 : channels[0][0].length
  if (width === 0) throw new RangeError(`${name} is empty`)
  for (const channel of channels) {
    if (channel.length !== height)
      throw new RangeError(`${name} has channels of ${height} and of ${channel.length} rows`)
    for (const row of channel)
      if (row.length !== width) throw new RangeError(`${name} has rows of ${width} and of ${row.length}`)
  }
  return [height, width]
}
