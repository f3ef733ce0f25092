export const mistake = {
  title: 'Each channel has rows of its own',
  hint: 'You list the windows of channel 0, then those of channel 1 below. A window reaches through all channels, and all that lies under it is one row.',
  hiddenOnly: true as const,
}

export function im2col(X: Tensor3, kernel: Pair): Matrix {
  const [h, w] = kernel
  const rows: Matrix = []
  for (const channel of X)
    for (let i = 0; i <= channel.length - h; i++)
      for (let j = 0; j <= channel[0].length - w; j++) {
        const taps: number[] = []
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) taps.push(channel[i + a][j + b])
        rows.push(taps)
      }
  return rows
}
