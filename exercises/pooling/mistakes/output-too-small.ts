export const mistake = {
  title: 'The result lacks its last row and its last column',
  hint: 'Count the places where the window fits: in 3 cells a window of 2 fits at 2 places, n − k + 1, not n − k.',
}

export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const Y: Matrix = []
  for (let i = 0; i < X.length - window[0]; i++) {
    const row: number[] = []
    for (let j = 0; j < X[0].length - window[1]; j++) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < window[0]; a++) {
        for (let b = 0; b < window[1]; b++) {
          max = Math.max(max, X[i + a][j + b])
          sum += X[i + a][j + b]
        }
      }
      row.push(mode === 'max' ? max : sum / (window[0] * window[1]))
    }
    Y.push(row)
  }
  return Y
}
