export const mistake = {
  title: 'The padding is put into the input itself',
  hint: 'unshift() and push() change the matrix that you were given, so the caller finds X larger after the call. Pad a copy.',
}

interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  const { window, mode, padding = [0, 0], stride = [1, 1] } = options
  const fill = mode === 'max' ? -Infinity : 0
  for (const row of X) {
    for (let n = 0; n < Math.ceil(padding[1] / 2); n++) row.unshift(fill)
    for (let n = 0; n < Math.floor(padding[1] / 2); n++) row.push(fill)
  }
  const width = X[0].length
  for (let n = 0; n < Math.ceil(padding[0] / 2); n++) X.unshift(Array(width).fill(fill))
  for (let n = 0; n < Math.floor(padding[0] / 2); n++) X.push(Array(width).fill(fill))

  const Y: Matrix = []
  for (let i = 0; i + window[0] <= X.length; i += stride[0]) {
    const row: number[] = []
    for (let j = 0; j + window[1] <= width; j += stride[1]) {
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
