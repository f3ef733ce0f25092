export const mistake = {
  title: 'The gradient of an average is not divided',
  hint: 'Each cell of the window gets the whole gradient of the average. If one cell of the window grows by 1, by how much does the average grow?',
}

export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const dX: Matrix = X.map((row) => row.map(() => 0))
  for (let i = 0; i < dY.length; i++)
    for (let j = 0; j < dY[0].length; j++) {
      if (mode === 'avg') {
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) dX[i + a][j + b] += dY[i][j]
        continue
      }
      let [row, column] = [i, j]
      for (let a = 0; a < h; a++)
        for (let b = 0; b < w; b++) if (X[i + a][j + b] > X[row][column]) [row, column] = [i + a, j + b]
      dX[row][column] += dY[i][j]
    }
  return dX
}
