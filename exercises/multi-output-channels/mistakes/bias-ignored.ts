export const mistake = {
  title: 'The bias is left out',
  hint: 'Without a bias you are right. With one, your result stays the same: the third parameter is never used.',
  hiddenOnly: true as const,
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4): Tensor3 {
  return K.map((kernel) => corr2dMultiIn(X, kernel))
}

function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X[0].length - K[0].length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0][0].length - K[0][0].length; j++) {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < K[c].length; a++)
          for (let b = 0; b < K[c][0].length; b++) sum += X[c][i + a][j + b] * K[c][a][b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
