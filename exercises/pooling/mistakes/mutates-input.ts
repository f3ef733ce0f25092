export const mistake = {
  title: 'The result is written into the input',
  hint: 'You write the results into X, so the caller finds the matrix changed after the call. Build a new matrix.',
}

export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const rows = X.length - h + 1
  const columns = X[0].length - w + 1
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          max = Math.max(max, X[i + a][j + b])
          sum += X[i + a][j + b]
        }
      }
      X[i][j] = mode === 'max' ? max : sum / (h * w)
    }
  }
  return X.slice(0, rows).map((row) => row.slice(0, columns))
}
