export const mistake = {
  title: 'The gradient is written over the kernel',
  hint: 'You collect the gradient of the kernel in the kernel itself. The caller still needs it: begin with zeros of the same size.',
}

export function corr2dGradient(X: Matrix, K: Matrix, dY: Matrix): { dX: Matrix; dK: Matrix; db: number } {
  const dX: Matrix = X.map((row) => row.map(() => 0))
  const weights = K.map((row) => [...row])
  let db = 0
  for (const row of K) row.fill(0)
  for (let i = 0; i < dY.length; i++)
    for (let j = 0; j < dY[0].length; j++) {
      db += dY[i][j]
      for (let a = 0; a < K.length; a++)
        for (let b = 0; b < K[0].length; b++) {
          K[a][b] += dY[i][j] * X[i + a][j + b]
          dX[i + a][j + b] += dY[i][j] * weights[a][b]
        }
    }
  return { dX, dK: K, db }
}
