export const pool2d = (X: Matrix, window: Pair): Matrix =>
  X.slice(window[0] - 1).map((_, i) =>
    X[0].slice(window[1] - 1).map((_, j) =>
      X.slice(i, i + window[0])
        .flatMap((row) => row.slice(j, j + window[1]))
        .reduce((a, b) => (a > b ? a : b)),
    ),
  )
