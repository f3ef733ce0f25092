export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [inputHeight, inputWidth] = sizeOf(X)
  const [kernelHeight, kernelWidth] = kernel
  for (const size of kernel)
    if (!Number.isInteger(size) || size < 1)
      throw new RangeError(`a kernel has whole sizes from 1 up, not ${size}`)
  // An empty X has size 0, so that no kernel fits.
  if (kernelHeight > inputHeight || kernelWidth > inputWidth)
    throw new RangeError(
      `the kernel (${kernelHeight}×${kernelWidth}) is larger than the input (${inputHeight}×${inputWidth})`,
    )

  const rows: Matrix = []
  for (let i = 0; i <= inputHeight - kernelHeight; i++)
    for (let j = 0; j <= inputWidth - kernelWidth; j++) rows.push(tapsOf(X, i, j, kernel))
  return rows
}

/** What lies under the window whose first cell is (i, j): channel by channel, each in row order. */
function tapsOf(X: Tensor3, i: number, j: number, kernel: Pair): number[] {
  const taps: number[] = []
  for (const channel of X)
    for (let a = 0; a < kernel[0]; a++) for (let b = 0; b < kernel[1]; b++) taps.push(channel[i + a][j + b])
  return taps
}

/** Height and width that all channels have, none of them ragged; 0 where there is nothing. */
function sizeOf(channels: Matrix[]): Pair {
  const height = channels.length === 0 ? 0 : channels[0].length
  const width = height === 0 ? 0 : channels[0][0].length
  for (const channel of channels) {
    if (channel.length !== height)
      throw new RangeError(`X has channels of ${height} and of ${channel.length} rows`)
    for (const row of channel)
      if (row.length !== width) throw new RangeError(`X has rows of ${width} and of ${row.length}`)
  }
  return [height, width]
}
