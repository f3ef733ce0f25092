export const mistake = {
  title: 'The padding is added on each side',
  hint: 'You add the padding on top and again below, on the left and again on the right, as frameworks count it. Here it is the total of both sides.',
}

interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  const { window, mode, padding = [0, 0], stride = [1, 1] } = options
  const rows = Math.floor((X.length - window[0] + 2 * padding[0]) / stride[0]) + 1
  const columns = Math.floor((X[0].length - window[1] + 2 * padding[1]) / stride[1]) + 1
  const Y: Matrix = []
  for (let i = 0; i < rows; i++) {
    const row: number[] = []
    for (let j = 0; j < columns; j++) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < window[0]; a++) {
        for (let b = 0; b < window[1]; b++) {
          const value = X[i * stride[0] + a - padding[0]]?.[j * stride[1] + b - padding[1]]
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
