export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const row = new Array<number>(X[0].length - window[1] + 1)
  const out: Matrix = []
  for (let i = 0; i <= X.length - window[0]; i++) {
    for (let j = 0; j < row.length; j++) {
      const numbers = X.slice(i, i + window[0]).flatMap((line) => line.slice(j, j + window[1]))
      row[j] = mode === 'max' ? Math.max(...numbers) : numbers.reduce((a, b) => a + b, 0) / numbers.length
    }
    out.push(row)
  }
  return out
}
