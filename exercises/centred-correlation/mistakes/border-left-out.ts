export const mistake = {
  title: 'The border stays 0',
  hint: 'You compute only the cells around which the whole kernel lies on the input. Near the edge, what hangs over meets zeros, and the rest still counts.',
}

export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const up = (V.length - 1) / 2
  const left = (V[0].length - 1) / 2
  const Y: Matrix = X.map((row) => row.map(() => 0))
  for (let i = up; i < X.length - up; i++)
    for (let j = left; j < X[0].length - left; j++)
      for (let a = -up; a <= up; a++)
        for (let b = -left; b <= left; b++) Y[i][j] += V[a + up][b + left] * X[i + a][j + b]
  return Y
}
