export const mistake = {
  title: 'At the edges, the average’s gradient is NaN',
  hint: 'A cell at the edge lies in fewer windows. Outside dY there is undefined, and a sum with it is NaN: count such a window as 0, or go over the windows that there are.',
}

export function pool2dGradient(X: Matrix, dY: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  if (mode === 'avg')
    return X.map((line, r) =>
      line.map((_, c) => {
        let sum = 0
        for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) sum += dY[r - a]?.[c - b] as number
        return sum / (h * w)
      }),
    )
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
