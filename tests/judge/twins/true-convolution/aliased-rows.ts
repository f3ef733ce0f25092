export const convolve2d = (X: Matrix, K: Matrix): Matrix => {
  const F = K.map((row) => row.toReversed()).toReversed()
  const line: number[] = []
  const Y: Matrix = []
  for (let y = 0; y + F.length <= X.length; y++) {
    for (let x = 0; x + F[0].length <= X[0].length; x++)
      line[x] = F.reduce((sum, weights, a) => weights.reduce((part, weight, b) => part + weight * X[y + a][x + b], sum), 0)
    Y.push(line)
  }
  return Y
}
