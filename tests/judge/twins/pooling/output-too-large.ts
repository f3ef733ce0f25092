export function pool2d(X: Matrix, [ph, pw]: Pair, mode: 'max' | 'avg'): Matrix {
  const out: Matrix = []
  for (let i = 0; i < X.length; i++) {
    const line: number[] = []
    for (let j = 0; j < X[i].length; j++) {
      let best = -Infinity
      let sum = 0
      let count = 0
      for (let r = i; r < Math.min(i + ph, X.length); r++)
        for (let c = j; c < Math.min(j + pw, X[i].length); c++) {
          if (X[r][c] > best) best = X[r][c]
          sum += X[r][c]
          count++
        }
      line.push(mode === 'max' ? best : sum / count)
    }
    out.push(line)
  }
  return out
}
