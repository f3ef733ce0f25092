export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const line = X[0][0].slice(K[0][0].length - 1).map(() => 0)
  const result = X[0].slice(K[0].length - 1).map(() => line)
  for (let y = 0; y < result.length; y++)
    for (let x = 0; x < line.length; x++) {
      result[y][x] = 0
      X.forEach((image, n) =>
        K[n].forEach((weights, dy) =>
          weights.forEach((weight, dx) => {
            result[y][x] += weight * image[y + dy][x + dx]
          }),
        ),
      )
    }
  return result
}
