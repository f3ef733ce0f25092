export const mistake = {
  title: 'The window reads past the edge of the input',
  hint: 'Past the edge there is undefined; a sum or a maximum with it is NaN. The result is smaller than the input: stop at the last place where the whole window fits.',
}

export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  return X.map((line, i) =>
    line.map((_, j) => {
      let max = -Infinity
      let sum = 0
      for (let a = 0; a < h; a++) {
        for (let b = 0; b < w; b++) {
          const value = X[i + a]?.[j + b] as number
          max = Math.max(max, value)
          sum += value
        }
      }
      return mode === 'max' ? max : sum / (h * w)
    }),
  )
}
