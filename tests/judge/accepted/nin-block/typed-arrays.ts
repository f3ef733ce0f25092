// expect: accepted
// Flat typed arrays: im2col, then three products of matrices.

/** rows × columns, row by row. */
interface Flat {
  rows: number
  columns: number
  data: Float64Array
}

export function ninBlock(X: Tensor3, K: Tensor4, W1: Matrix, W2: Matrix): Tensor3 {
  const [channels, height, width] = shape(X, 3)
  const [outputs, inputs, k, l] = shape(K, 4)
  const [first, fromKernels] = shape(W1, 2)
  const [second, fromFirst] = shape(W2, 2)
  if (inputs !== channels || fromKernels !== outputs || fromFirst !== first)
    throw new RangeError(`${channels}/${inputs}, ${outputs}/${fromKernels}, ${first}/${fromFirst}`)

  const windows: Flat = { rows: inputs * k * l, columns: height * width, data: new Float64Array(inputs * k * l * height * width) }
  for (let tap = 0; tap < windows.rows; tap++) {
    const c = Math.floor(tap / (k * l))
    const down = Math.floor(tap / l) % k - (k >> 1)
    const right = (tap % l) - (l >> 1)
    for (let i = 0; i < height; i++)
      for (let j = 0; j < width; j++) {
        const inside = i + down >= 0 && i + down < height && j + right >= 0 && j + right < width
        windows.data[tap * windows.columns + i * width + j] = inside ? X[c][i + down][j + right] : 0
      }
  }
  const convolved = rectified(flat(outputs, windows.rows, K.flat(3)), windows)
  const mixed = rectified(flat(first, outputs, W1.flat()), convolved)
  const { data } = rectified(flat(second, first, W2.flat()), mixed)
  return Array.from({ length: second }, (_, o) =>
    Array.from({ length: height }, (_, i) => {
      const start = (o * height + i) * width
      return Array.from(data.subarray(start, start + width))
    }),
  )
}

const flat = (rows: number, columns: number, values: number[]): Flat => ({ rows, columns, data: Float64Array.from(values) })

function rectified(A: Flat, B: Flat): Flat {
  const C = flat(A.rows, B.columns, [])
  C.data = new Float64Array(A.rows * B.columns)
  for (let i = 0; i < A.rows; i++) {
    const row = C.data.subarray(i * B.columns, (i + 1) * B.columns)
    for (let m = 0; m < A.columns; m++)
      for (let j = 0; j < B.columns; j++) row[j] += A.data[i * A.columns + m] * B.data[m * B.columns + j]
    row.forEach((value, j) => {
      row[j] = Math.max(value, 0)
    })
  }
  return C
}

/** The lengths of the axes of nested arrays that are neither empty nor ragged. */
function shape(value: unknown, rank: number): number[] {
  if (rank === 0) return []
  const items = value as unknown[]
  if (items.length === 0) throw new RangeError('an empty array')
  const [first, ...others] = items.map((item) => shape(item, rank - 1))
  if (others.some((other) => other.join() !== first.join())) throw new RangeError('a ragged array')
  return [items.length, ...first]
}
