export const mistake = {
  title: 'The stride is ignored',
  hint: 'Your window moves by one cell whatever the stride says. The stride decides both where a window begins and how many windows there are.',
}

interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  const { window, mode, padding = [0, 0] } = options
  const top = Math.ceil(padding[0] / 2)
  const left = Math.ceil(padding[1] / 2)
  const Y: Matrix = []
  for (let i = 0; i <= X.length + padding[0] - window[0]; i++) {
    const row: number[] = []
    for (let j = 0; j <= X[0].length + padding[1] - window[1]; j++) {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < window[0]; a++) {
        for (let b = 0; b < window[1]; b++) {
          const value = X[i + a - top]?.[j + b - left]
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
