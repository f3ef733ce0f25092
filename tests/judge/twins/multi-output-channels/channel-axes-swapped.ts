function addInto(total: Matrix, image: Matrix, kernel: Matrix) {
  total.forEach((line, y) =>
    line.forEach((_, x) => {
      for (const [dy, weights] of kernel.entries())
        for (const [dx, weight] of weights.entries()) line[x] += weight * image[y + dy][x + dx]
    }),
  )
}

export const corr2dMultiInOut = (X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 =>
  K[0].map((first, out) => {
    const total: Matrix = X[0]
      .slice(first.length - 1)
      .map((row) => row.slice(first[0].length - 1).map(() => (bias ? bias[out] : 0)))
    X.forEach((image, n) => addInto(total, image, K[n][out]))
    return total
  })
