export function convolve2d(X: Matrix, K: Matrix): Matrix {
  const Y = Array.from({ length: X.length + K.length - 1 }, () => Array<number>(X[0].length + K[0].length - 1).fill(0))
  X.forEach((row, i) =>
    row.forEach((x, j) => K.forEach((weights, a) => weights.forEach((weight, b) => (Y[i + a][j + b] += x * weight)))),
  )
  return Y
}
