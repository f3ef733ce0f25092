export const mistake = {
  title: 'The maximum starts at zero',
  hint: 'Where every number of a window is negative, your maximum stays at what it started with. (Number.MIN_VALUE does not help: it is the smallest number above zero.) Start with something that every number beats.',
  hiddenOnly: true as const,
}

export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const Y: Matrix = []
  for (let i = 0; i <= X.length - h; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length - w; j++) {
      let max = 0
      let sum = 0
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          const value = X[i + a][j + b]
          if (value > max) max = value
          sum += value
        }
      }
      row.push(mode === 'max' ? max : sum / (h * w))
    }
    Y.push(row)
  }
  return Y
}
