export const mistake = {
  title: 'The last windows hang over the edge',
  hint: 'Your result is as large as the input, and at the right and lower edge only part of the window lies on it. Stop at the last place where the whole window fits.',
}

export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  return X.map((line, i) =>
    line.map((_, j) => {
      const values = X.slice(i, i + h).flatMap((row) => row.slice(j, j + w))
      return mode === 'max' ? Math.max(...values) : values.reduce((s, v) => s + v, 0) / values.length
    }),
  )
}
