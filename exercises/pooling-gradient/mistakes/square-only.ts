export const mistake = {
  title: 'It works on square inputs only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers: dY.length and dY[0].length.',
  hiddenOnly: true as const,
}

export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const dX: Matrix = X.map((row) => row.map(() => 0))
  const n = dY.length
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (mode === 'avg') {
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) dX[i + a][j + b] += dY[i][j] / (h * w)
        continue
      }
      let [row, column] = [i, j]
      for (let a = 0; a < h; a++)
        for (let b = 0; b < w; b++) if (X[i + a][j + b] > X[row][column]) [row, column] = [i + a, j + b]
      dX[row][column] += dY[i][j]
    }
  return dX
}
