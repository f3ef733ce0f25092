export const mistake = {
  title: 'All rows of the result are one array',
  hint: 'fill() puts the same row into every place, so what you write into one row stands in all of them. Make a new row for each.',
}

export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const up = (V.length - 1) / 2
  const left = (V[0].length - 1) / 2
  const Y: Matrix = Array(X.length).fill(Array(X[0].length).fill(0))
  for (let i = 0; i < X.length; i++)
    for (let j = 0; j < X[0].length; j++) {
      let sum = 0
      for (let a = -up; a <= up; a++)
        for (let b = -left; b <= left; b++) sum += V[a + up][b + left] * (X[i + a]?.[j + b] ?? 0)
      Y[i][j] = sum
    }
  return Y
}
