const range = (n: number): number[] => Array.from({ length: n }, (_, k) => k)

export const im2col = (X: Tensor3, [h, w]: Pair): Matrix =>
  range(Math.floor(X[0].length / h)).flatMap((i) =>
    range(Math.floor(X[0][0].length / w)).map((j) =>
      X.flatMap((channel) => channel.slice(i * h, (i + 1) * h).flatMap((row) => row.slice(j * w, (j + 1) * w))),
    ),
  )
