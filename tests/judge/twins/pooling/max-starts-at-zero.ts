export const pool2d = (X: Matrix, [ph, pw]: Pair, mode: 'max' | 'avg'): Matrix => {
  const result: Matrix = []
  for (let top = 0; top < X.length - ph + 1; top++) {
    result[top] = []
    for (let left = 0; left < X[0].length - pw + 1; left++) {
      let best = Number.MIN_VALUE
      let total = 0
      for (let r = top; r < top + ph; r++)
        for (let c = left; c < left + pw; c++) {
          best = Math.max(best, X[r][c])
          total += X[r][c]
        }
      result[top][left] = mode === 'avg' ? total / ph / pw : best
    }
  }
  return result
}
