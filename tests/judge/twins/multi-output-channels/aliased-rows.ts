export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const line = X[0][0].slice(K[0][0][0].length - 1)
  const channel = X[0].slice(K[0][0].length - 1).map(() => line)
  const result = K.map(() => channel)
  K.forEach((kernel, out) => {
    for (let y = 0; y < channel.length; y++)
      for (let x = 0; x < line.length; x++) {
        result[out][y][x] = bias ? bias[out] : 0
        kernel.forEach((weights, n) =>
          weights.forEach((row, dy) => row.forEach((k, dx) => (result[out][y][x] += k * X[n][y + dy][x + dx]))),
        )
      }
  })
  return result
}
