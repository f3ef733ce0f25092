export const mistake = {
  title: 'Each output channel is made of one input channel',
  hint: 'Your output channel o is input channel o, scaled. Every output channel is made of all input channels.',
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const Y: Tensor3 = []
  for (let o = 0; o < K.length; o++) {
    const channel: Matrix = []
    for (let i = 0; i < X[0].length; i++) {
      const row: number[] = []
      for (let j = 0; j < X[0][0].length; j++) {
        row.push(K[o][o] * X[o][i][j])
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
