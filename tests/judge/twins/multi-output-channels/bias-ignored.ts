export const corr2dMultiInOut = (X: Tensor3, K: Tensor4, bias = K.map(() => 0)): Tensor3 => {
  const result: Tensor3 = []
  for (let out = 0; out < bias.length; out++) {
    const [first] = K[out]
    result[out] = X[0].slice(first.length - 1).map((row) => row.slice(first[0].length - 1).map(() => 0))
    for (let n = 0; n < X.length; n++)
      for (let y = 0; y < result[out].length; y++)
        for (let x = 0; x < result[out][y].length; x++)
          K[out][n].forEach((line, dy) => line.forEach((weight, dx) => (result[out][y][x] += weight * X[n][y + dy][x + dx])))
  }
  return result
}
