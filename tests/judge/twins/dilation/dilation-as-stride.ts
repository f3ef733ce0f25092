export const corr2dDilated = (X: Matrix, K: Matrix, [down, right]: Pair): Matrix => {
  const every: Matrix = []
  for (let top = 0; top + K.length <= X.length; top += 1) {
    if (top % down !== 0) continue
    const line: number[] = []
    for (let left = 0; left + K[0].length <= X[0].length; left += 1) {
      if (left % right !== 0) continue
      line.push(K.flatMap((weights, a) => weights.map((k, b) => k * X[top + a][left + b])).reduce((l, r) => l + r))
    }
    every.push(line)
  }
  return every
}
