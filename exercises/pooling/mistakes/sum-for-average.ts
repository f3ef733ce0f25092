export const mistake = {
  title: 'The average is a sum',
  hint: 'You add the numbers of the window up but never divide. An average lies between the smallest and the largest of its numbers.',
}

export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const Y: Matrix = []
  for (let i = 0; i <= X.length - h; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - w; j++) {
      let max = X[i][j]
      let sum = 0
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          max = Math.max(max, X[i + a][j + b])
          sum += X[i + a][j + b]
        }
      }
      row.push(mode === 'max' ? max : sum)
    }
    Y.push(row)
  }
  return Y
}
