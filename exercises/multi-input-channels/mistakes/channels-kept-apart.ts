export const mistake = {
  title: 'The results of the channels are kept apart',
  hint: 'You return a list with one matrix for each channel. However many channels come in, a single matrix goes out: one step is still missing.',
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Tensor3 {
  return X.map((channel, c) => corr2d(channel, K[c]))
}

function corr2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - K.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - K[0].length; j++) {
      let sum = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) sum += X[i + a][j + b] * K[a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
