export const mistake = {
  title: 'The results of the channels stand one below the other',
  hint: 'You put the rows of each channel’s result below those of the channel before, and the matrix grows with the number of channels. The results are all of one size: what becomes of the cells at the same place?',
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  return X.flatMap((channel, c) => corr2d(channel, K[c]))
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
