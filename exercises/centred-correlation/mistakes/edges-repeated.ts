export const mistake = {
  title: 'Outside, the edge is repeated',
  hint: 'You read the nearest pixel of the edge where the kernel hangs over. In the formula, everything outside the input is 0.',
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
          sum += V[a + up][b + left] * X[clamp(i + a, X.length)][clamp(j + b, X[0].length)]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}

function clamp(index: number, size: number): number {
  return Math.min(Math.max(index, 0), size - 1)
}
