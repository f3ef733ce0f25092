type Options = { kernel: Pair; learningRate: number; steps: number }

export const learnKernel = (X: Matrix, Y: Matrix, { kernel, learningRate, steps }: Options): Matrix => {
  const line = new Float64Array(kernel[1])
  const plain: number[] = []
  const rows = [...Array(kernel[0]).keys()]
  const columns = [...line.keys()]
  for (let n = 0; n < steps; n++) {
    const E = Y.map((row, i) =>
      row.map((y, j) => rows.flatMap((a) => columns.map((b) => line[b] * X[i + a][j + b])).reduce((l, r) => l + r) - y),
    )
    const slopes = columns.map((b) =>
      rows.map((a) => E.map((row, i) => row.map((e, j) => 2 * e * X[i + a][j + b])).flat().reduce((l, r) => l + r, 0)),
    )
    slopes.forEach((column, b) => column.forEach((slope) => (line[b] -= learningRate * slope)))
  }
  plain.push(...line)
  return rows.map(() => plain)
}
