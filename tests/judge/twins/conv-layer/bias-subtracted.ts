const correlate = (X: Matrix, K: Matrix): Matrix => {
  const out: Matrix = []
  for (let top = 0; top + K.length <= X.length; top++) {
    const line: number[] = []
    for (let left = 0; left + K[0].length <= X[0].length; left++)
      line.push(K.flatMap((weights, r) => weights.map((k, s) => k * X[top + r][left + s])).reduce((p, q) => p + q))
    out.push(line)
  }
  return out
}

const convLayer = (X: Matrix, W: Matrix, b: number) => correlate(X, W).map((line) => line.map((value) => value - b))
export { convLayer }
