const count = (size: number) => [...Array(Math.max(0, size)).keys()]

export const corr2dDilated = (X: Matrix, K: Matrix, [dh, dw]: Pair): Matrix =>
  count(X.length + 1 - dh * K.length).map((top) =>
    count(X[0].length + 1 - dw * K[0].length).map((left) =>
      K.flatMap((line, a) => line.map((k, b) => k * X[top + dh * a][left + dw * b])).reduce((l, r) => l + r, 0),
    ),
  )
