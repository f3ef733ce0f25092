export const mistake = {
  title: 'The padding is added on each side, and the strides of the two axes are swapped',
  hint: 'Two things at once. The padding is the total of both sides, and you add it on each; and the first number of the stride is the step down, which you take to the right.',
}

interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  const { window, mode, padding = [0, 0], stride = [1, 1] } = options
  const [across, down] = stride
  const Y: Matrix = []
  for (let i = -padding[0]; i + window[0] <= X.length + padding[0]; i += down) {
    const row: number[] = []
    for (let j = -padding[1]; j + window[1] <= X[0].length + padding[1]; j += across) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < window[0]; a++) {
        for (let b = 0; b < window[1]; b++) {
          const value = X[i + a]?.[j + b]
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
