const combine = {
  max: (numbers: number[]) => Math.max(...numbers),
  avg: (numbers: number[]) => numbers.reduce((a, b) => a + b, 0),
}

export function pool2d(X: Matrix, [rows, columns]: Pair, mode: 'max' | 'avg'): Matrix {
  const starts = X.slice(rows - 1).map((_, i) => i)
  return starts.map((i) =>
    X[0].slice(columns - 1).map((_, j) => {
      const numbers = X.slice(i, i + rows).flatMap((row) => row.slice(j, j + columns))
      return combine[mode](numbers)
    }),
  )
}
