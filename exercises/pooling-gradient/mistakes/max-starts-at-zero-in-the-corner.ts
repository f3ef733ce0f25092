export const mistake = {
  title: 'The maximum begins at 0, in the corner of the window',
  hint: 'Where no number of a window is above 0, none of them beats the 0 that your search begins with, and the gradient goes to the first cell of the window. Compare with the number that stands at the best place so far.',
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
      let largest = 0
      let [row, column] = [i, j]
      for (let a = 0; a < h; a++)
        for (let b = 0; b < w; b++)
          if (X[i + a][j + b] > largest) {
            largest = X[i + a][j + b]
            row = i + a
            column = j + b
          }
      dX[row][column] += dY[i][j]
    }
  return dX
}
