interface Axis {
  /** First place of a window, counted from the first cell of the input. */
  start: number
  step: number
  size: number
  count: number
}

function axisOf(cells: number, size: number, padding: number, step: number): Axis {
  const numbers = Float64Array.of(size, padding, step)
  if (numbers.some((number) => number !== Math.trunc(number))) throw new RangeError(`not whole: ${numbers.join(', ')}`)
  if (size < 1 || padding < 0 || step < 1) throw new RangeError(`out of range: ${numbers.join(', ')}`)
  if (size > cells + padding) throw new RangeError(`${size} cells of a window in ${cells + padding}`)
  return { start: -((padding + 1) >> 1), step, size, count: 1 + Math.floor((cells + padding - size) / step) }
}

export function pool2dStrided(
  X: Matrix,
  options: { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair },
): Matrix {
  const { window, mode } = options
  const padding = Int32Array.from(options.padding ?? [0, 0])
  if (options.padding?.some((total, axis) => total !== padding[axis])) throw new RangeError('half a row of padding')
  const [down, right] = options.stride ?? [1, 1]
  const width = X.length > 0 ? X[0].length : 0
  if (width < 1 || X.some(({ length }) => length !== width)) throw new RangeError('X is no matrix')
  const rows = axisOf(X.length, window[0], padding[0], down)
  const columns = axisOf(width, window[1], padding[1], right)
  if (!['max', 'avg'].includes(mode)) throw new RangeError(`mode ${mode}`)

  const cells = new Float64Array(X.flat())
  const Y = Array.from({ length: rows.count }, () => new Float64Array(columns.count))
  const values = new Float64Array(rows.size * columns.size)
  for (const [i, line] of Y.entries())
    for (const j of line.keys()) {
      values.fill(mode === 'max' ? -Infinity : 0)
      for (const place of values.keys()) {
        const y = rows.start + i * rows.step + Math.floor(place / columns.size)
        const x = columns.start + j * columns.step + (place % columns.size)
        if (y >= 0 && y < X.length && x >= 0 && x < width) values[place] = cells[y * width + x]
      }
      line[j] =
        mode === 'max' ? values.reduce((a, b) => (a > b ? a : b)) : values.reduce((a, b) => a + b) / values.length
    }
  return Y.map((line) => [...line])
}
