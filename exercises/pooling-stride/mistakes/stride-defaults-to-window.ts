export const mistake = {
  title: 'Without a stride, the window jumps by its own size',
  hint: 'That is the default of most frameworks. Here a stride that is left out is a step of one cell on both axes.',
  hiddenOnly: true as const,
}

interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  const { window, mode, padding = [0, 0], stride = window } = options
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const rows = Math.floor((X.length - window[0] + padding[0] + stride[0]) / stride[0])
  const columns = Math.floor((X[0].length - window[1] + padding[1] + stride[1]) / stride[1])
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < window[0]; a++) {
        for (let b = 0; b < window[1]; b++) {
          const value = X[i * stride[0] + a - top]?.[j * stride[1] + b - left]
          if (value === undefined) continue
          max = Math.max(max, value)
          sum += value
        }
      }
      row.push(mode === 'max' ? max : sum / (window[0] * window[1]))
    }
    Y.push(row)
  }
  return Y
}
