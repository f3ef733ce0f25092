export const mistake = {
  title: 'It works for square inputs only',
  hint: 'You take the number of rows of the input for its columns, too. Height and width are different numbers: X.length and X[0].length.',
}

export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const up = (V.length - 1) / 2
  const left = (V[0].length - 1) / 2
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X.length; j++) {
      let sum = 0
      for (let a = -up; a <= up; a++)
        for (let b = -left; b <= left; b++) sum += V[a + up][b + left] * (X[i + a]?.[j + b] ?? 0)
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
