export const mistake = {
  title: 'The bias is added once for each input channel',
  hint: 'Without a bias you are right. With one, each cell gets it as many times as there are input channels: look at the loop that the bias stands in.',
  hiddenOnly: true as const,
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const h = K[0][0].length
  const w = K[0][0][0].length
  const Y: Tensor3 = []
  for (let o = 0; o < K.length; o++) {
    const channel: Matrix = []
    for (let i = 0; i <= X[0].length - h; i++) {
      const row: number[] = []
      for (let j = 0; j <= X[0][0].length - w; j++) {
        let sum = 0
        for (let c = 0; c < X.length; c++) {
          for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += X[c][i + a][j + b] * K[o][c][a][b]
          if (bias) sum += bias[o]
        }
        row.push(sum)
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
