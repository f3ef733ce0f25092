export const mistake = {
  title: 'The maximum starts at zero',
  hint: 'Where every number of a window is negative, your maximum stays at what it started with, with padding or without. Start with something that every number beats.',
  hiddenOnly: true as const,
}

interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  const { window, mode, padding = [0, 0], stride = [1, 1] } = options
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const Y: Matrix = []
  for (let i = -top; i + window[0] <= X.length - top + padding[0]; i += stride[0]) {
    const row: number[] = []
    for (let j = -left; j + window[1] <= X[0].length - left + padding[1]; j += stride[1]) {
      let max = 0
      let sum = 0
      for (let r = i; r < i + window[0]; r++) {
        for (let c = j; c < j + window[1]; c++) {
          if (r < 0 || r >= X.length || c < 0 || c >= X[0].length) continue
          if (X[r][c] > max) max = X[r][c]
          sum += X[r][c]
        }
      }
      row.push(mode === 'max' ? max : sum / (window[0] * window[1]))
    }
    Y.push(row)
  }
  return Y
}
