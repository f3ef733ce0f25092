export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const out: Matrix = []
  for (let i = 0; i <= X.length - window[0]; i++) {
    for (let j = 0; j <= X[0].length - window[1]; j++) {
      const numbers = X.slice(i, i + window[0]).flatMap((row) => row.slice(j, j + window[1]))
      X[i][j] =
        mode === 'max' ? Math.max(...numbers) : numbers.reduce((a, b) => a + b, 0) / numbers.length
    }
    out.push(X[i].slice(0, X[0].length - window[1] + 1))
  }
  return out
}
