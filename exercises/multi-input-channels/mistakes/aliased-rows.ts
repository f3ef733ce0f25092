export const mistake = {
  title: 'All rows of the result are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const rows = X[0].length - K[0].length + 1
  const columns = X[0][0].length - K[0][0].length + 1
  const Y: Matrix = Array(rows).fill(Array(columns).fill(0))
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let c = 0; c < X.length; c++)
        for (let a = 0; a < K[0].length; a++)
          for (let b = 0; b < K[0][0].length; b++) sum += X[c][i + a][j + b] * K[c][a][b]
      Y[i][j] = sum
    }
  }
  return Y
}
