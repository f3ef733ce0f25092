export const mistake = {
  title: 'The gradient is multiplied by the input',
  hint: 'You multiply by the number in the cell, as the gradient of a kernel does. Here the output grows by as much as its maximum does, whatever the number is: the factor is 1, or a share in an average.',
}

export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const dX: Matrix = X.map((row) => row.map(() => 0))
  for (let i = 0; i < dY.length; i++)
    for (let j = 0; j < dY[0].length; j++) {
      if (mode === 'avg') {
        for (let a = 0; a < h; a++)
          for (let b = 0; b < w; b++) dX[i + a][j + b] += (dY[i][j] * X[i + a][j + b]) / (h * w)
        continue
      }
      let [row, column] = [i, j]
      for (let a = 0; a < h; a++)
        for (let b = 0; b < w; b++) if (X[i + a][j + b] > X[row][column]) [row, column] = [i + a, j + b]
      dX[row][column] += dY[i][j] * X[row][column]
    }
  return dX
}
