export const mistake = {
  title: 'The result is written into the input',
  hint: 'You write results into X while later windows still need its old values, and the caller finds X changed. Build a new matrix.',
}

export function convLayer(X: Matrix, W: Matrix, b: number): Matrix {
  const rows = X.length - W.length + 1
  const columns = X[0].length - W[0].length + 1
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      let sum = b
      for (let a = 0; a < W.length; a++)
        for (let c = 0; c < W[0].length; c++) sum += X[i + a][j + c] * W[a][c]
      X[i][j] = sum
    }
  return X.slice(0, rows).map((row) => row.slice(0, columns))
}
