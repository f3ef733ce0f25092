// Splits into groups, correlates each, and puts the results one behind the other.

const range = (n: number): number[] => [...Array(n).keys()]
const sum = (numbers: number[]): number => numbers.reduce((x, y) => x + y, 0)

const chunks = <T>(items: T[], count: number): T[][] => {
  const size = items.length / count
  if (!(Number.isInteger(size) && size > 0 && Number.isInteger(count)))
    throw new RangeError(`${items.length} channels in ${count} groups`)
  return range(count).map((g) => items.slice(g * size, g * size + size))
}

const size = (matrices: Matrix[]): Pair => {
  const sizes = new Set(matrices.flatMap((matrix) => matrix.map((row) => `${matrix.length},${row.length}`)))
  const [rows, columns] = [...sizes][0]?.split(',').map(Number) ?? [0, 0]
  if (sizes.size !== 1 || matrices.some(({ length }) => length !== rows) || columns === 0)
    throw new RangeError(`matrices of the sizes ${[...sizes].join(' and ')}`)
  return [rows, columns]
}

const convolve = (X: Tensor3, K: Tensor4, [height, width]: Pair): Tensor3 =>
  K.map((kernel) => {
    if (kernel.length !== X.length) throw new RangeError('a kernel must have the channels of its group')
    return range(height).map((i) =>
      range(width).map((j) =>
        sum(kernel.flatMap((W, c) => W.flatMap((row, a) => row.map((w, b) => w * X[c][i + a][j + b])))),
      ),
    )
  })

export const groupedConv2d = (X: Tensor3, K: Tensor4, groups: number): Tensor3 => {
  const [n, k] = [size(X), size(K.flat())]
  const output: Pair = [n[0] - k[0] + 1, n[1] - k[1] + 1]
  if (Math.min(...output) < 1) throw new RangeError(`a kernel of ${k} on an input of ${n}`)
  const kernels = chunks(K, groups)
  return chunks(X, groups).flatMap((channels, g) => convolve(channels, kernels[g], output))
}
