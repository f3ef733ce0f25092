export const mistake = {
  title: 'Rows and columns of the kernel are swapped',
  hint: 'Your kernel is transposed: a counts the rows of X, but the columns of V. The first index is the row in both.',
}

export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const left = (V.length - 1) / 2
  const up = (V[0].length - 1) / 2
  const Y: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length; j++) {
      let sum = 0
      for (let a = -up; a <= up; a++)
        for (let b = -left; b <= left; b++) sum += V[b + left][a + up] * (X[i + a]?.[j + b] ?? 0)
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
