/** Flat buffers; each weight adds its share to a whole output channel. */
export function groupedConv2d(X: Tensor3, K: Tensor4, groups: number): Tensor3 {
  const image = pack(X)
  const weights = pack(K.flat(1))
  const ownChannels = K[0].length
  if (K.some((kernel) => kernel.length !== ownChannels)) throw new RangeError('kernels differ in channels')
  if (groups < 1 || groups % 1 !== 0 || ownChannels * groups !== X.length || K.length % groups)
    throw new RangeError(`${groups} groups for ${X.length} inputs and ${K.length} outputs`)
  const height = image.rows - weights.rows + 1
  const width = image.columns - weights.columns + 1
  if (height <= 0 || width <= 0) throw new RangeError('the input is smaller than the kernel')

  const out = new Float64Array(K.length * height * width)
  weights.data.forEach((weight, n) => {
    const b = n % weights.columns
    const a = Math.floor(n / weights.columns) % weights.rows
    const matrix = Math.floor(n / (weights.columns * weights.rows))
    const o = Math.floor(matrix / ownChannels)
    const c = Math.floor(o / (K.length / groups)) * ownChannels + (matrix % ownChannels)
    for (let i = 0; i < height; i++)
      for (let j = 0; j < width; j++)
        out[(o * height + i) * width + j] += weight * image.data[(c * image.rows + i + a) * image.columns + j + b]
  })
  return K.map((_, o) =>
    Array.from({ length: height }, (_, i) => [...out.subarray((o * height + i) * width, (o * height + i + 1) * width)]),
  )
}

function pack(matrices: Matrix[]): { rows: number; columns: number; data: Float64Array } {
  const rows = matrices[0]?.length ?? 0
  const columns = matrices[0]?.[0]?.length ?? 0
  if (rows * columns === 0) throw new RangeError('empty')
  const data = new Float64Array(matrices.length * rows * columns)
  matrices.forEach((matrix, m) => {
    if (matrix.length !== rows) throw new RangeError(`matrix ${m} has ${matrix.length} rows`)
    matrix.forEach((row, r) => {
      if (row.length !== columns) throw new RangeError(`matrix ${m} has a row of ${row.length}`)
      data.set(row, (m * rows + r) * columns)
    })
  })
  return { rows, columns, data }
}
