export const mistake = {
  title: 'Input and output channels of the kernels are swapped',
  hint: 'You read K as if its first index were the input channel. Its first index chooses the output channel, its second one the input channel.',
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const outputs = K[0].length
  const h = K[0][0].length
  const w = K[0][0][0].length
  const Y: Tensor3 = []
  for (let o = 0; o < outputs; o++) {
    const channel: Matrix = []
    for (let i = 0; i <= X[0].length - h; i++) {
      const row: number[] = []
      for (let j = 0; j <= X[0][0].length - w; j++) {
        let sum = bias ? bias[o] : 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += X[c][i + a][j + b] * K[c][o][a][b]
        row.push(sum)
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
