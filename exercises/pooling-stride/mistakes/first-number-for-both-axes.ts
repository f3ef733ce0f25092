export const mistake = {
  title: 'Only the first number of each pair is used',
  hint: 'Window, padding and stride each have a second number, which is for the columns. You use the first for both axes.',
  hiddenOnly: true as const,
}

interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  const { mode, padding = [0, 0], stride = [1, 1] } = options
  const k = options.window[0]
  const p = padding[0]
  const s = stride[0]
  const before = Math.ceil(p / 2)
  const rows = Math.floor((X.length - k + p + s) / s)
  const columns = Math.floor((X[0].length - k + p + s) / s)
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < k; a++) {
        for (let b = 0; b < k; b++) {
          const value = X[i * s + a - before]?.[j * s + b - before]
          if (value === undefined) continue
          max = Math.max(max, value)
          sum += value
        }
      }
      row.push(mode === 'max' ? max : sum / (k * k))
    }
    Y.push(row)
  }
  return Y
}
