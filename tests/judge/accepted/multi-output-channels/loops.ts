export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  if (X.length === 0) throw new RangeError('X has no channels')
  if (K.length === 0) throw new RangeError('K has no kernels')
  if (bias !== undefined && bias.length !== K.length) throw new RangeError(`${bias.length} biases, ${K.length} kernels`)
  const h = X[0].length
  const w = h > 0 ? X[0][0].length : 0
  if (w === 0) throw new RangeError('a channel is empty')
  for (const channel of X) {
    if (channel.length !== h) throw new RangeError('the channels have different heights')
    for (const row of channel) if (row.length !== w) throw new RangeError('the channels have different widths')
  }
  if (K[0].length === 0) throw new RangeError('a kernel has no channels')
  const kh = K[0][0].length
  const kw = kh > 0 ? K[0][0][0].length : 0
  if (kw === 0) throw new RangeError('a kernel is empty')
  for (let o = 0; o < K.length; o++) {
    if (K[o].length !== X.length) throw new RangeError(`kernel ${o} has ${K[o].length} channels, X has ${X.length}`)
    for (const matrix of K[o]) {
      if (matrix.length !== kh) throw new RangeError('the kernels have different heights')
      for (const row of matrix) if (row.length !== kw) throw new RangeError('the kernels have different widths')
    }
  }
  if (kh > h || kw > w) throw new RangeError(`kernels of ${kh}×${kw}, channels of ${h}×${w}`)

  const Y: Tensor3 = []
  for (let o = 0; o < K.length; o++) {
    const channel: Matrix = []
    for (let i = 0; i <= h - kh; i++) {
      const row: number[] = []
      for (let j = 0; j <= w - kw; j++) {
        let sum = 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < kh; a++) for (let b = 0; b < kw; b++) sum += X[c][i + a][j + b] * K[o][c][a][b]
        if (bias !== undefined) sum += bias[o]
        row.push(sum)
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
