export const mistake = {
  title: 'The average divides by the cells that lie on the input',
  hint: 'At the edge you divide by fewer cells than the window has. Here cells of padding count as zeros, so the divisor is the same for every window.',
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
  const rows = Math.floor((X.length - window[0] + padding[0]) / stride[0]) + 1
  const columns = Math.floor((X[0].length - window[1] + padding[1]) / stride[1]) + 1
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      const values: number[] = []
      for (let a = 0; a < window[0]; a++) {
        for (let b = 0; b < window[1]; b++) {
          const value = X[i * stride[0] + a - top]?.[j * stride[1] + b - left]
          if (value !== undefined) values.push(value)
        }
      }
      row.push(mode === 'max' ? Math.max(...values) : values.reduce((s, v) => s + v, 0) / values.length)
    }
    Y.push(row)
  }
  return Y
}
