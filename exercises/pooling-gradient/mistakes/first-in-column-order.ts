export const mistake = {
  title: 'Of equal maxima, the first in column order gets the gradient',
  hint: 'Your search goes down each column of the window before it takes the next one. Of several equal maxima, the first in row order is wanted.',
  hiddenOnly: true as const,
}

export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const dX: Matrix = X.map((row) => row.map(() => 0))
  for (let i = 0; i < dY.length; i++)
    for (let j = 0; j < dY[0].length; j++) {
      if (mode === 'avg') {
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) dX[i + a][j + b] += dY[i][j] / (h * w)
        continue
      }
      let [row, column] = [i, j]
      for (let b = 0; b < w; b++)
        for (let a = 0; a < h; a++) if (X[i + a][j + b] > X[row][column]) [row, column] = [i + a, j + b]
      dX[row][column] += dY[i][j]
    }
  return dX
}
