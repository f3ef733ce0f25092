export const mistake = {
  title: 'It works on square inputs only',
  hint: 'You use the number of rows for the columns, too. Height and width are different numbers: X.length and X[0].length.',
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
  const n = X.length
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const rows = Math.floor((n - window[0] + padding[0] + stride[0]) / stride[0])
  const columns = Math.floor((n - window[1] + padding[1] + stride[1]) / stride[1])
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < window[0]; a++) {
        for (let b = 0; b < window[1]; b++) {
          const r = i * stride[0] + a - top
          const c = j * stride[1] + b - left
          if (r < 0 || r >= n || c < 0 || c >= n) continue
          max = Math.max(max, X[r][c])
          sum += X[r][c]
        }
      }
      row.push(mode === 'max' ? max : sum / (window[0] * window[1]))
    }
    Y.push(row)
  }
  return Y
}
