type Options = { kernel: Pair; learningRate: number; steps: number }

export function learnKernel(X: Matrix, Y: Matrix, { kernel: [size], learningRate, steps }: Options): Matrix {
  const places = [...Array(size).keys()]
  let K = places.map(() => places.map(() => 0))
  while (steps-- > 0) {
    const E = Y.map((row, i) =>
      row.map((y, j) => places.reduce((s, a) => places.reduce((r, b) => r + K[a][b] * X[i + a][j + b], s), 0) - y),
    )
    K = K.map((row, a) =>
      row.map((k, b) => {
        let slope = 0
        E.forEach((errors, i) => errors.forEach((e, j) => (slope += e * X[i + a][j + b])))
        return k - 2 * slope * learningRate
      }),
    )
  }
  return K
}
