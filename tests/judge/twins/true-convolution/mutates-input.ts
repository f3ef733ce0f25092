export const convolve2d = (X: Matrix, K: Matrix): Matrix => {
  const F = K.map((row) => row.toReversed()).toReversed()
  const Y: Matrix = []
  for (let y = 0; y + F.length <= X.length; y++) {
    const line: number[] = []
    for (let x = 0; x + F[0].length <= X[0].length; x++) {
      const terms = F.flatMap((weights, a) => weights.map((weight, b) => weight * X[y + a][x + b]))
      X[y][x] = terms.reduce((l, r) => l + r)
      line.push(X[y][x])
    }
    Y.push(line)
  }
  return Y
}
