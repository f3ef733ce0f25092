export const corr2dCentred = (X: Matrix, V: Matrix): Matrix => {
  const count = (n: number, k: number) => Array.from({ length: Math.max(0, n - k + 1) }, (_, index) => index)
  return count(X.length, V.length).map((y) =>
    count(X[0].length, V[0].length).map((x) =>
      V.reduce((sum, line, a) => sum + line.reduce((part, v, b) => part + v * X[y + a][x + b], 0), 0),
    ),
  )
}
