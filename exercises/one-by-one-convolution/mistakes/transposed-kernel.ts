export const mistake = {
  title: 'The weights are read by columns',
  hint: 'You take a column of K for each output channel. The first index of K is the output channel, the second the input channel.',
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const Y: Tensor3 = []
  for (let o = 0; o < K[0].length; o++) {
    const channel: Matrix = []
    for (let i = 0; i < X[0].length; i++) {
      const row: number[] = []
      for (let j = 0; j < X[0][0].length; j++) {
        let sum = 0
        for (let c = 0; c < X.length; c++) sum += K[c][o] * X[c][i][j]
        row.push(sum)
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
