export const mistake = {
  title: 'Only the first input channel is read',
  hint: 'Your result does not change when the second channel of X does. Every input channel has a weight of its own in each row of K.',
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const Y: Tensor3 = []
  for (let o = 0; o < K.length; o++) {
    const channel: Matrix = []
    for (let i = 0; i < X[0].length; i++) {
      const row: number[] = []
      for (let j = 0; j < X[0][0].length; j++) {
        row.push(K[o][0] * X[0][i][j])
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
