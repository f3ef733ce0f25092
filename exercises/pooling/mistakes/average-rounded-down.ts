export const mistake = {
  title: 'The average is rounded down to a whole number',
  hint: 'The average of whole numbers need not be whole. Return it as the division gives it.',
  hiddenOnly: true as const,
}

export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const Y: Matrix = []
  for (let i = 0; i <= X.length - h; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - w; j++) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          max = Math.max(max, X[i + a][j + b])
          sum += X[i + a][j + b]
        }
      }
      row.push(mode === 'max' ? max : Math.floor(sum / (h * w)))
    }
    Y.push(row)
  }
  return Y
}
