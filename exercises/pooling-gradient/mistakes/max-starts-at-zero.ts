export const mistake = {
  title: 'The maximum begins at 0',
  hint: 'Where all numbers of a window are below 0, none of them beats the 0 that your search begins with, and the gradient is lost. Begin with a cell of the window, or with −Infinity.',
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
      let place: Pair | undefined
      for (let a = 0; a < h; a++)
        for (let b = 0; b < w; b++)
          if (X[i + a][j + b] > largest) {
            largest = X[i + a][j + b]
            place = [i + a, j + b]
          }
      if (place) dX[place[0]][place[1]] += dY[i][j]
    }
  return dX
}
