export const mistake = {
  title: 'The gradient of the bias is a mean',
  hint: 'The bias is added to every output, so every gradient comes back to it in full. Do not divide by their number.',
}

export function corr2dGradient(X: Matrix, K: Matrix, dY: Matrix): { dX: Matrix; dK: Matrix; db: number } {
  const dX: Matrix = X.map((row) => row.map(() => 0))
  const dK: Matrix = K.map((row) => row.map(() => 0))
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
  return { dX, dK, db: db / (dY.length * dY[0].length) }
}
