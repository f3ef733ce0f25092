export const mistake = {
  title: 'The sum reads past the edge of the input',
  hint: 'Outside the input there is no row to read from, and no number in a row: to read from undefined throws, and a product with it is NaN. There, the pixel is 0.',
}

export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const up = (V.length - 1) / 2
  const left = (V[0].length - 1) / 2
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length; j++) {
      let sum = 0
      for (let a = -up; a <= up; a++)
        for (let b = -left; b <= left; b++) sum += V[a + up][b + left] * X[i + a][j + b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
