export const mistake = {
  title: 'The windows are taken to lie side by side',
  hint: 'You let the window jump by its own size from one output to the next. Here it moves by one cell, and windows overlap.',
}

export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const dX: Matrix = X.map((row) => row.map(() => 0))
  for (let i = 0; i < dY.length; i++)
    for (let j = 0; j < dY[0].length; j++) {
      const [top, left] = [i * h, j * w]
      if (mode === 'avg') {
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) dX[top + a][left + b] += dY[i][j] / (h * w)
        continue
      }
      let [row, column] = [top, left]
      for (let a = 0; a < h; a++)
        for (let b = 0; b < w; b++)
          if (X[top + a][left + b] > X[row][column]) [row, column] = [top + a, left + b]
      dX[row][column] += dY[i][j]
    }
  return dX
}
