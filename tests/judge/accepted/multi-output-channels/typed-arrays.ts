interface Flat {
  data: Float64Array
  height: number
  width: number
}

/** Matrices of one size, one behind the other. */
function flatten(matrices: readonly Matrix[], what: string): Flat {
  if (matrices.length === 0) throw new RangeError(`there are no ${what}`)
  const height = matrices[0].length
  const width = Math.max(0, ...matrices[0].map((row) => row.length))
  if (width === 0) throw new RangeError(`the ${what} are empty`)
  const data = new Float64Array(matrices.length * height * width)
  matrices.forEach((matrix, n) => {
    if (matrix.length !== height) throw new RangeError(`the ${what} have ${height} and ${matrix.length} rows`)
    matrix.forEach((row, i) => {
      if (row.length !== width) throw new RangeError(`the ${what} have ${width} and ${row.length} columns`)
      data.set(row, (n * height + i) * width)
    })
  })
  return { data, height, width }
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  const image = flatten(X, 'channels')
  const weights = flatten(K.flat(), 'kernels')
  const wrong = K.findIndex((kernel) => kernel.length !== X.length)
  if (wrong !== -1) throw new RangeError(`kernel ${wrong} has not ${X.length} channels`)
  const start = new Float64Array(K.length)
  if (bias) {
    if (bias.length !== K.length) throw new RangeError(`a bias of length ${bias.length}`)
    start.set(bias)
  }
  const rows = image.height - weights.height + 1
  const columns = image.width - weights.width + 1
  if (Math.min(rows, columns) < 1) throw new RangeError('there is no room for a single window')

  const taps = weights.height * weights.width
  return Array.from(start, (first, o) =>
    Array.from({ length: rows }, (_, i) => {
      const line = new Float64Array(columns).fill(first)
      for (let tap = 0; tap < X.length * taps; tap++) {
        const weight = weights.data[o * X.length * taps + tap]
        const y = i + Math.floor((tap % taps) / weights.width)
        const from = (Math.floor(tap / taps) * image.height + y) * image.width + (tap % weights.width)
        for (let j = 0; j < columns; j++) line[j] += weight * image.data[from + j]
      }
      return Array.from(line)
    }),
  )
}
