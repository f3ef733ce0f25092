type Options = { kernel: Pair; learningRate: number; steps: number }

const at = (M: Matrix, i: number, j: number) => (M[i] || [])[j]

export const learnKernel = (X: Matrix, Y: Matrix, { kernel, learningRate, steps }: Options): Matrix => {
  let K: Matrix = Array.from({ length: kernel[0] }, () => Array.from({ length: kernel[1] }, () => 0))
  for (let n = 0; n < steps; n++) {
    const predicted = X.map((row, i) =>
      row.map((_, j) => K.flatMap((line, a) => line.map((k, b) => k * at(X, i + a, j + b))).reduce((l, r) => l + r)),
    )
    const errors = predicted.map((row, i) => row.map((p, j) => p - at(Y, i, j)))
    K = K.map((line, a) =>
      line.map((k, b) => k - 2 * learningRate * errors.flatMap((row, i) => row.map((e, j) => e * at(X, i + a, j + b))).reduce((l, r) => l + r)),
    )
  }
  return K
}
