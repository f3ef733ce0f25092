export const mistake = {
  title: 'Negative results become 0',
  hint: 'You cut negative numbers off, as a ReLU does. The convolution is the sum alone; an activation is a layer of its own.',
  hiddenOnly: true as const,
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const Y: Tensor3 = []
  for (let o = 0; o < K.length; o++) {
    const channel: Matrix = []
    for (let i = 0; i < X[0].length; i++) {
      const row: number[] = []
      for (let j = 0; j < X[0][0].length; j++) {
        let sum = 0
        for (let c = 0; c < X.length; c++) sum += K[o][c] * X[c][i][j]
        row.push(Math.max(0, sum))
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
