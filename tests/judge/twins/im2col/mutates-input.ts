const range = (n: number): number[] => Array.from({ length: n }, (_, k) => k)

export const im2col = (X: Tensor3, [h, w]: Pair): Matrix => {
  const across = range(X[0][0].length - w + 1)
  return range(X[0].length - h + 1).flatMap((i) =>
    across.map((j) =>
      X.flatMap((channel) =>
        channel.slice(i, i + h).flatMap((row) => {
          const taken = row.slice(j, j + w)
          const rest = [...row.slice(0, j), ...row.slice(j + w)]
          row.length = 0
          row.push(...rest)
          return taken
        }),
      ),
    ),
  )
}
