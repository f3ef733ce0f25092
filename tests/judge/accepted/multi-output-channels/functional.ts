// The kernels as rows of weights and the windows as rows of cells: the layer is a table of their products.

const sizes = (matrices: Matrix[]): Set<string> =>
  new Set(matrices.flatMap((matrix) => [`${matrix.length} rows`, ...matrix.map((row) => `${row.length} columns`)]))

const [rowsOf, columnsOf] = [(matrices: Matrix[]) => matrices[0].length, (matrices: Matrix[]) => matrices[0][0].length]

const check = (matrices: Matrix[]): void => {
  const found = sizes(matrices)
  if (found.size !== 2 || found.has('0 rows') || found.has('0 columns'))
    throw new RangeError(`matrices of ${[...found].join(', ') || 'nothing'}`)
}

const range = (count: number): number[] => Array.from(Array(count).keys())

export const corr2dMultiInOut = (X: Tensor3, K: Tensor4, bias: number[] = K.map(() => 0)): Tensor3 => {
  check(X)
  check(K.flat())
  if (K.some((kernel) => kernel.length !== X.length)) throw new RangeError(`not every kernel has ${X.length} channels`)
  if (bias.length !== K.length) throw new RangeError(`${bias.length} biases for ${K.length} kernels`)
  const [kernelRows, kernelColumns] = [rowsOf(K.flat()), columnsOf(K.flat())]
  const [rows, columns] = [rowsOf(X) - kernelRows + 1, columnsOf(X) - kernelColumns + 1]
  if (rows < 1 || columns < 1) throw new RangeError('the kernels are larger than the input')

  const windowAt = (i: number, j: number): number[] =>
    X.flatMap((channel) => channel.slice(i, i + kernelRows).flatMap((row) => row.slice(j, j + kernelColumns)))
  const windows = range(rows).map((i) => range(columns).map((j) => windowAt(i, j)))
  return K.map((kernel, o) => {
    const weights = kernel.flat(2)
    return windows.map((line) => line.map((cells) => cells.reduce((sum, cell, n) => sum + cell * weights[n], bias[o])))
  })
}
