export const mistake = {
  title: 'It is always the maximum',
  hint: "You return the largest number of each window whatever the mode says. For 'avg', return the average.",
}

export function pool2d(X: Matrix, window: Pair, _mode: 'max' | 'avg'): Matrix {
  const Y: Matrix = []
  for (let i = 0; i <= X.length - window[0]; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - window[1]; j++) {
      let max = -Infinity
      for (let a = 0; a < window[0]; a++)
        for (let b = 0; b < window[1]; b++) max = Math.max(max, X[i + a][j + b])
      row.push(max)
    }
    Y.push(row)
  }
  return Y
}
