export const mistake = {
  title: 'The kernel is flipped',
  hint: 'Your kernel lies upside down and back to front: the first weight meets the pixel below and to the right. It belongs above and to the left.',
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
        for (let b = -left; b <= left; b++) sum += V[up - a][left - b] * (X[i + a]?.[j + b] ?? 0)
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
