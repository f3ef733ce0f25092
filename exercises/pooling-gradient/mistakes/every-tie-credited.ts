export const mistake = {
  title: 'Each of several equal maxima gets the gradient',
  hint: 'Where the maximum stands more than once in a window, you send its gradient to all of these cells. The output was taken from one of them: the first in row order.',
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
      let largest = -Infinity
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) largest = Math.max(largest, X[i + a][j + b])
      for (let a = 0; a < h; a++)
        for (let b = 0; b < w; b++) if (X[i + a][j + b] === largest) dX[i + a][j + b] += dY[i][j]
    }
  return dX
}
