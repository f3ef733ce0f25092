const range = (n: number): number[] => Array.from({ length: n }, (_, k) => k)

export const im2col = (X: Tensor3, [w, h]: Pair): Matrix =>
  range(X[0].length - h + 1).flatMap((i) =>
    range(X[0][0].length - w + 1).map((j) =>
      X.flatMap((channel) => channel.slice(i, i + h).flatMap((row) => row.slice(j, j + w))),
    ),
  )
