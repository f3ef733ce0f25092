export const mistake = {
  title: 'It works on square inputs only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers: X.length and X[0].length.',
  hiddenOnly: true as const,
}

export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const n = X.length
  const [h, w] = window
  const Y: Matrix = []
  for (let i = 0; i < n - h + 1; i++) {
    const row: number[] = []
    for (let j = 0; j < n - w + 1; j++) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          max = Math.max(max, X[i + a][j + b])
          sum += X[i + a][j + b]
        }
      }
      row.push(mode === 'max' ? max : sum / (h * w))
    }
    Y.push(row)
  }
  return Y
}
