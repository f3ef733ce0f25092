export const pool2d = (X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix => {
  const height = X.length - window[0]
  const width = X[0].length - window[1]
  return X.slice(0, height).map((_, i) =>
    X[0].slice(0, width).map((_, j) => {
      const numbers = X.slice(i, i + window[0]).flatMap((row) => row.slice(j, j + window[1]))
      if (mode === 'max') return Math.max(...numbers)
      return numbers.reduce((a, b) => a + b, 0) / numbers.length
    }),
  )
}
