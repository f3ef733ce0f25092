export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const lengths = Uint32Array.from(X, (row) => row.length)
  const [height, width] = [lengths.length, lengths[0] ?? 0]
  if (height * width === 0 || lengths.some((length) => length !== width)) throw new RangeError('not a matrix')
  const sizes = Int16Array.from(window)
  if (sizes[0] !== window[0] || sizes[1] !== window[1] || sizes.some((size) => size < 1))
    throw new RangeError(`${window} are not the sizes of a window`)
  if (sizes[0] > height || sizes[1] > width) throw new RangeError(`${window} in ${height}×${width}`)

  const rows = height - sizes[0] + 1
  const columns = width - sizes[1] + 1
  const cells = Float64Array.from(X.flat())
  const pooled = new Float64Array(rows * columns)
  switch (mode) {
    case 'max':
      pooled.fill(Number.NEGATIVE_INFINITY)
      visit((cell, out) => {
        pooled[out] = Math.max(pooled[out], cells[cell])
      })
      break
    case 'avg':
      visit((cell, out) => {
        pooled[out] += cells[cell] / (sizes[0] * sizes[1])
      })
      break
    default:
      throw new RangeError(`a mode of the name ${String(mode)}`)
  }
  return Array.from({ length: rows }, (_, i) => Array.from(pooled.subarray(i * columns, i * columns + columns)))

  /** Each cell with each output that it counts for. */
  function visit(use: (cell: number, out: number) => void): void {
    for (let out = 0; out < pooled.length; out++) {
      const corner = Math.floor(out / columns) * width + (out % columns)
      for (let a = 0; a < sizes[0]; a++) for (let b = 0; b < sizes[1]; b++) use(corner + a * width + b, out)
    }
  }
}
