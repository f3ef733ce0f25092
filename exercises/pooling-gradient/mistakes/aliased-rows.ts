export const mistake = {
  title: 'All rows of the result are one array',
  hint: 'fill() puts the same row into every place, so what you add to one row stands in all of them. Make a new row for each.',
}

export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const dX: Matrix = Array(X.length).fill(Array(X[0].length).fill(0))
  for (let i = 0; i < dY.length; i++)
    for (let j = 0; j < dY[0].length; j++) {
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
