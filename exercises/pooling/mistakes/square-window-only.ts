export const mistake = {
  title: 'The height of the window serves as its width, too',
  hint: 'You use window[0] for both axes. The window has a width of its own, window[1]: for the loops, for the size of the result and for the area.',
  hiddenOnly: true as const,
}

export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const k = window[0]
  const Y: Matrix = []
  for (let i = 0; i <= X.length - k; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - k; j++) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < k; a++) {
        for (let b = 0; b < k; b++) {
          max = Math.max(max, X[i + a][j + b])
          sum += X[i + a][j + b]
        }
      }
      row.push(mode === 'max' ? max : sum / (k * k))
    }
    Y.push(row)
  }
  return Y
}
