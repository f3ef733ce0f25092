export const corr2dMultiInOut = (X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 => {
  const kh = K[0][0].length
  const kw = K[0][0][0].length
  const total: number[] = []
  const width = X[0][0].length - kw + 1
  return K.map((kernel, out) => {
    const channel: Matrix = []
    for (let y = 0; y < X[0].length - kh + 1; y++) {
      channel[y] = []
      for (let x = 0; x < width; x++) {
        const cell = y * width + x
        total[cell] ??= 0
        kernel.forEach((weights, n) => {
          for (let dy = 0; dy < kh; dy++) for (let dx = 0; dx < kw; dx++) total[cell] += weights[dy][dx] * X[n][y + dy][x + dx]
        })
        channel[y][x] = bias === undefined ? total[cell] : total[cell] + bias[out]
      }
    }
    return channel
  })
}
