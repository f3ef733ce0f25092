export const mistake = {
  title: 'All rows of a gradient are one array',
  hint: 'fill() puts the same row into every place, so what you add to one row stands in all of them. Make a new row for each.',
}

export function corr2dGradient(X: Matrix, K: Matrix, dY: Matrix): { dX: Matrix; dK: Matrix; db: number } {
  const dX: Matrix = Array(X.length).fill(Array(X[0].length).fill(0))
  const dK: Matrix = Array(K.length).fill(Array(K[0].length).fill(0))
  let db = 0
  for (let i = 0; i < dY.length; i++)
    for (let j = 0; j < dY[0].length; j++) {
      db += dY[i][j]
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) {
          dK[a][b] += dY[i][j] * X[i + a][j + b]
          dX[i + a][j + b] += dY[i][j] * K[a][b]
        }
    }
  return { dX, dK, db }
}
