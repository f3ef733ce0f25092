export const mistake = {
  title: 'A cell of the input keeps only the last gradient that comes back',
  hint: 'An input cell takes part in several outputs. You assign what each of them sends instead of adding it up.',
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
          dX[i + a][j + b] = dY[i][j] * K[a][b]
        }
    }
  return { dX, dK, db }
}
