export const corr2dDilated = (X: Matrix, K: Matrix, [dh, dw]: Pair): Matrix => {
  const at = (r: number, c: number) => (r < X.length && c < X[0].length ? X[r][c] : 0)
  const out: Matrix = []
  for (let top = 0; top + K.length <= X.length; top++) {
    out[top] = []
    for (let left = 0; left + K[0].length <= X[0].length; left++) {
      out[top][left] = 0
      K.forEach((line, a) => line.forEach((k, b) => (out[top][left] += k * at(top + dh * a, left + dw * b))))
    }
  }
  return out
}
