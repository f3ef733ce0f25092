export const mistake = {
  title: 'All rows of the result are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const [down, right] = dilation
  const rows = X.length - (K.length - 1) * down
  const columns = X[0].length - (K[0].length - 1) * right
  const Y: Matrix = Array(rows).fill(Array(columns).fill(0))
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      Y[i][j] = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) Y[i][j] += X[i + a * down][j + b * right] * K[a][b]
    }
  return Y
}
