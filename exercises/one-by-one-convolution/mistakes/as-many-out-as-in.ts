export const mistake = {
  title: 'As many channels come out as go in',
  hint: 'You make an output channel for each input channel. How many come out is the number of rows of K.',
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const Y: Tensor3 = []
  for (let o = 0; o < X.length; o++) {
    const channel: Matrix = []
    for (let i = 0; i < X[0].length; i++) {
      const row: number[] = []
      for (let j = 0; j < X[0][0].length; j++) {
        let sum = 0
        for (let c = 0; c < X.length; c++) sum += K[o][c] * X[c][i][j]
        row.push(sum)
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
