export const mistake = {
  title: 'The window jumps by its own size',
  hint: 'Your windows lie side by side, as most frameworks place them by default. Here the window moves by one cell, so that neighbouring windows overlap.',
}

export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [h, w] = window
  const Y: Matrix = []
  for (let i = 0; i + h <= X.length; i += h) {
    const row: number[] = []
    for (let j = 0; j + w <= X[0].length; j += w) {
      const values = X.slice(i, i + h).flatMap((line) => line.slice(j, j + w))
      row.push(mode === 'max' ? Math.max(...values) : values.reduce((s, v) => s + v, 0) / values.length)
    }
    Y.push(row)
  }
  return Y
}
