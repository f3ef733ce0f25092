const range = (n: number): number[] => Array.from({ length: n }, (_, k) => k)

export const im2col = (X: Tensor3, [h, w]: Pair): Matrix =>
  range(X[0].length - h).flatMap((i) =>
    range(X[0][0].length - w).map((j) =>
      X.flatMap((channel) => channel.slice(i, i + h).flatMap((row) => row.slice(j, j + w))),
    ),
  )
