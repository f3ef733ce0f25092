export const mistake = {
  title: 'The mode is not read',
  hint: 'You take every pooling for a maximum. Where the mode is avg, the gradient goes to all cells of the window.',
}

export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, _mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const dX: Matrix = X.map((row) => row.map(() => 0))
  for (let i = 0; i < dY.length; i++)
    for (let j = 0; j < dY[0].length; j++) {
      let [row, column] = [i, j]
      for (let a = 0; a < h; a++)
        for (let b = 0; b < w; b++) if (X[i + a][j + b] > X[row][column]) [row, column] = [i + a, j + b]
      dX[row][column] += dY[i][j]
    }
  return dX
}
