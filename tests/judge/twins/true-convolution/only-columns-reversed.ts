const correlate = (X: Matrix, K: Matrix): Matrix =>
  Array.from({ length: X.length - K.length + 1 }, (_, y) =>
    Array.from({ length: X[0].length - K[0].length + 1 }, (_, x) =>
      K.reduce((sum, weights, a) => weights.reduce((part, weight, b) => part + weight * X[y + a][x + b], sum), 0),
    ),
  )

export const convolve2d = (X: Matrix, K: Matrix): Matrix => correlate(X, K.map((row) => [...row].reverse()))
