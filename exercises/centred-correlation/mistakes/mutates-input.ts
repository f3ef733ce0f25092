export const mistake = {
  title: 'The result is written into the input',
  hint: 'You write sums into X while later windows still need its old values, and the caller finds X changed. Build a new matrix.',
}

export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const up = (V.length - 1) / 2
  const left = (V[0].length - 1) / 2
  for (let i = 0; i < X.length; i++)
    for (let j = 0; j < X[0].length; j++) {
      let sum = 0
      for (let a = -up; a <= up; a++)
        for (let b = -left; b <= left; b++) sum += V[a + up][b + left] * (X[i + a]?.[j + b] ?? 0)
      X[i][j] = sum
    }
  return X
}
