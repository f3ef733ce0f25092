export const mistake = {
  title: 'All rows of the result are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  const Y: Matrix = Array(X.length - K.length + 1).fill(Array(X[0].length - K[0].length + 1).fill(0))
  for (let i = 0; i < Y.length; i++) {
    for (let j = 0; j < Y[i].length; j++) {
      Y[i][j] = 0
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) Y[i][j] += X[i + a][j + b] * K[a][b]
    }
  }
  return Y
}
