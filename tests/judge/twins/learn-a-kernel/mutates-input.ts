type Options = { kernel: Pair; learningRate: number; steps: number }

const under = (X: Matrix, K: Matrix, i: number, j: number) =>
  K.map((line, a) => line.map((k, b) => k * X[i + a][j + b])).flat().reduce((l, r) => l + r)

export const learnKernel = (X: Matrix, Y: Matrix, { kernel, learningRate, steps }: Options): Matrix => {
  let K: Matrix = Array.from({ length: kernel[0] }, () => Array.from({ length: kernel[1] }, () => 0))
  for (let n = 0; n < steps; n++) {
    const errors = Y
    errors.forEach((row, i) => row.forEach((y, j) => (row[j] = under(X, K, i, j) - y)))
    K = K.map((line, a) => line.map((k, b) => k - 2 * learningRate * under(X.slice(a).map((row) => row.slice(b)), errors, 0, 0)))
  }
  return K
}
