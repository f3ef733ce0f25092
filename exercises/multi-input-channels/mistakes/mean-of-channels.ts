export const mistake = {
  title: 'The channels are averaged',
  hint: 'Each of your numbers is the right one divided by the number of channels. The definition adds the channels up and divides by nothing.',
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const channels = X.length
  const Y: Matrix = []
  for (let i = 0; i < X[0].length - K[0].length + 1; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0][0].length - K[0][0].length + 1; j++) {
      let sum = 0
      for (let c = 0; c < channels; c++)
        for (let a = 0; a < K[0].length; a++)
          for (let b = 0; b < K[0][0].length; b++) sum += X[c][i + a][j + b] * K[c][a][b]
      row.push(sum / channels)
    }
    Y.push(row)
  }
  return Y
}
