export const mistake = {
  title: 'Outside, the input begins again',
  hint: 'What hangs over one edge finds the pixels of the opposite edge. In the formula, everything outside the input is 0.',
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
        for (let b = -left; b <= left; b++)
          sum += V[a + up][b + left] * X[wrap(i + a, X.length)][wrap(j + b, X[0].length)]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size
}
