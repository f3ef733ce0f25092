const windows = (channel: Matrix, h: number, w: number): Matrix => {
  const [rows, columns] = [channel.length - h + 1, channel[0].length - w + 1]
  return Array.from({ length: rows * columns }, (_, n) => {
    const [i, j] = [Math.floor(n / columns), n % columns]
    return channel.slice(i, i + h).flatMap((row) => row.slice(j, j + w))
  })
}

export const im2col = (X: Tensor3, [h, w]: Pair): Matrix => X.flatMap((channel) => windows(channel, h, w))
