export const corr2dDilated = (X: Matrix, K: Matrix, [dh, dw]: Pair): Matrix => {
  const line: number[] = []
  const out: Matrix = []
  for (let top = 0; top + (K.length - 1) * dh < X.length; top++) {
    for (let left = 0; left + (K[0].length - 1) * dw < X[0].length; left++)
      line[left] = K.flatMap((weights, a) => weights.map((k, b) => k * X[top + a * dh][left + b * dw])).reduce((l, r) => l + r)
    out.push(line)
  }
  return out
}
