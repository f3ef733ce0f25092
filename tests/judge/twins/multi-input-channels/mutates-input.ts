export const corr2dMultiIn = (X: Tensor3, K: Tensor3): Matrix => {
  const [result] = X
  const height = result.length - K[0].length + 1
  const width = result[0].length - K[0][0].length + 1
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      result[y][x] = X.map((image, n) =>
        K[n].map((line, dy) => line.map((weight, dx) => weight * image[y + dy][x + dx])),
      )
        .flat(2)
        .reduce((p, q) => p + q)
  return result.filter((_, y) => y < height).map((line) => line.filter((_, x) => x < width))
}
