const zeros = (rows: number, columns: number): Matrix => [...Array(rows)].map(() => Array(columns).fill(0))

export const corr2dMultiInOut = (X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 => {
  const [[[firstRow]], kh] = [K, K[0][0].length]
  const Y: Tensor3 = Array(K.length).fill(zeros(X[0].length - kh + 1, X[0][0].length - firstRow[0].length + 1))
  Y.forEach((channel, out) => {
    channel.forEach((line, y) => {
      line.forEach((_, x) => {
        const products = X.flatMap((image, n) =>
          K[out][n].flatMap((row, dy) => row.map((k, dx) => k * image[y + dy][x + dx])),
        )
        line[x] = products.reduce((p, q) => p + q) + (bias?.[out] ?? 0)
      })
    })
  })
  return Y
}
