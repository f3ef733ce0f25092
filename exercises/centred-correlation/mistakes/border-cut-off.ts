export const mistake = {
  title: 'The result shrinks',
  hint: 'Your result has only the cells around which the whole kernel lies on the input, as corr2d has. Here it is as large as the input.',
}

export function corr2dCentred(X: Matrix, V: Matrix): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - V.length; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - V[0].length; j++) {
      let sum = 0
      for (let a = 0; a < V.length; a++)
        for (let b = 0; b < V[0].length; b++) sum += V[a][b] * X[i + a][j + b]
      row.push(sum)
    }
    Y.push(row)
  }
  return Y
}
