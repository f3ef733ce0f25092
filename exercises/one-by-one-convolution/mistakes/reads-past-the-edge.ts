export const mistake = {
  title: 'The loops go one row and one column too far',
  hint: 'Past the edge there is undefined, and a sum with it is NaN. The last row has the number X[0].length − 1.',
}

export function conv1x1(X: Tensor3, K: Matrix): Tensor3 {
  const Y: Tensor3 = []
  for (let o = 0; o < K.length; o++) {
    const channel: Matrix = []
    for (let i = 0; i <= X[0].length; i++) {
      const row: number[] = []
      for (let j = 0; j <= X[0][0].length; j++) {
        let sum = 0
        for (let c = 0; c < X.length; c++) sum += K[o][c] * (X[c][i]?.[j] as number)
        row.push(sum)
      }
      channel.push(row)
    }
    Y.push(channel)
  }
  return Y
}
