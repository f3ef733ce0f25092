const correlate = (image: Matrix, kernel: Matrix, bias: number): Matrix =>
  image.slice(kernel.length - 1).map((_, y) =>
    image[0].slice(kernel[0].length - 1).map((_, x) => {
      const products = kernel.flatMap((line, dy) => line.map((weight, dx) => weight * image[y + dy][x + dx]))
      return products.reduce((p, q) => p + q, bias)
    }),
  )

const plus = (A: Matrix, B: Matrix): Matrix => A.map((row, y) => row.map((value, x) => value + B[y][x]))

export const corr2dMultiInOut = (X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 =>
  K.map((kernel, out) => kernel.map((weights, n) => correlate(X[n], weights, bias?.[out] ?? 0)).reduce(plus))
