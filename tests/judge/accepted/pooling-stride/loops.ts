export function pool2dStrided(
  X: Matrix,
  options: { window: Pair; mode: 'max' | 'avg'; padding?: Pair; stride?: Pair },
): Matrix {
  const h = options.window[0]
  const w = options.window[1]
  const padding = options.padding ?? [0, 0]
  const stride = options.stride ?? [1, 1]
  if (options.mode !== 'max' && options.mode !== 'avg') throw new RangeError(`the mode ${options.mode}`)
  if (X.length === 0) throw new RangeError('X has no rows')
  const n = X[0].length
  if (n === 0) throw new RangeError('X has no columns')
  for (const row of X) if (row.length !== n) throw new RangeError(`rows of ${n} and ${row.length}`)
  for (const size of [h, w, stride[0], stride[1]])
    if (Math.round(size) !== size || size <= 0) throw new RangeError(`${size} is no size and no stride`)
  for (const total of padding) if (Math.round(total) !== total || total < 0) throw new RangeError(`padding ${total}`)
  if (X.length + padding[0] < h || n + padding[1] < w) throw new RangeError(`the window ${h}×${w} does not fit`)

  const Y: Matrix = []
  const bottom = X.length + Math.floor(padding[0] / 2)
  const right = n + Math.floor(padding[1] / 2)
  for (let i = -Math.ceil(padding[0] / 2); i + h <= bottom; i += stride[0]) {
    const row: number[] = []
    for (let j = -Math.ceil(padding[1] / 2); j + w <= right; j += stride[1]) {
      // What lies in padding is never looked at: it is 0 in a sum and no candidate for a maximum.
      let sum = 0
      let best = -Infinity
      for (let y = Math.max(0, i); y < Math.min(X.length, i + h); y++) {
        for (let x = Math.max(0, j); x < Math.min(n, j + w); x++) {
          sum += X[y][x]
          if (X[y][x] > best) best = X[y][x]
        }
      }
      row.push(options.mode === 'avg' ? sum / (h * w) : best)
    }
    Y.push(row)
  }
  return Y
}
