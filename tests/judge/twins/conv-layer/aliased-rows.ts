export const convLayer = (X: Matrix, W: Matrix, b: number): Matrix => {
  const line: number[] = []
  const Y: Matrix = []
  for (let top = 0; top + W.length <= X.length; top++) {
    for (let left = 0; left + W[0].length <= X[0].length; left++)
      line[left] = b + W.flatMap((weights, r) => weights.map((w, s) => w * X[top + r][left + s])).reduce((p, q) => p + q)
    Y.push(line)
  }
  return Y
}
