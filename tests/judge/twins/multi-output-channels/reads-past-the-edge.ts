const at = (image: Matrix, y: number, x: number): number => {
  if (y >= image.length) return undefined as unknown as number
  return image[y][x]
}

export const corr2dMultiInOut = (X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 => {
  const Y: Tensor3 = []
  for (let out = 0; out < K.length; out++) {
    Y[out] = X[0].map((row) => row.map(() => (bias ? bias[out] : 0)))
    for (let n = 0; n < X.length; n++)
      Y[out].forEach((line, y) =>
        line.forEach((_, x) => {
          K[out][n].forEach((weights, dy) => weights.forEach((k, dx) => (line[x] += at(X[n], y + dy, x + dx) * k)))
        }),
      )
  }
  return Y
}
