export const mistake = {
  title: 'It works on square windows only',
  hint: 'You use the height of the window for its width, too. A window has two sizes: window[0] rows and window[1] columns.',
  hiddenOnly: true as const,
}

export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const k = window[0]
  const dX: Matrix = X.map((row) => row.map(() => 0))
  for (let i = 0; i < dY.length; i++)
    for (let j = 0; j < dY[0].length; j++) {
      if (mode === 'avg') {
        for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) dX[i + a][j + b] += dY[i][j] / (k * k)
        continue
      }
      let [row, column] = [i, j]
      for (let a = 0; a < k; a++)
        for (let b = 0; b < k; b++) if (X[i + a][j + b] > X[row][column]) [row, column] = [i + a, j + b]
      dX[row][column] += dY[i][j]
    }
  return dX
}
