export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const out: Matrix = []
  const area = window[0] * window[1]
  for (let i = 0; i < X.length - window[0] + 1; i++) {
    out.push([])
    for (let j = 0; j < X[0].length - window[1] + 1; j++) {
      const numbers: number[] = []
      for (let k = 0; k < area; k++) numbers.push(X[i + Math.floor(k / window[1])][j + (k % window[1])])
      const sum = numbers.reduce((a, b) => a + b, 0)
      out[i].push(mode === 'max' ? Math.max(...numbers) : Math.floor(sum / area))
    }
  }
  return out
}
