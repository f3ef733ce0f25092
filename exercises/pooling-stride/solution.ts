interface Options {
  window: Pair
  mode: 'max' | 'avg'
  padding?: Pair
  stride?: Pair
}

export function pool2dStrided(X: Matrix, options: Options): Matrix {
  const { window, mode, padding = [0, 0], stride = [1, 1] } = options
  checkMatrix(X)
  checkPair('window', window, 1)
  checkPair('stride', stride, 1)
  checkPair('padding', padding, 0)
  if (mode !== 'max' && mode !== 'avg') throw new RangeError(`the mode is 'max' or 'avg', not '${mode}'`)

  const padded = pad(X, padding, mode === 'max' ? -Infinity : 0)
  const [height, width] = [padded.length, padded[0].length]
  if (window[0] > height || window[1] > width)
    throw new RangeError(
      `the window (${window[0]}×${window[1]}) is larger than the padded input (${height}×${width})`,
    )

  const Y: Matrix = []
  for (let top = 0; top + window[0] <= height; top += stride[0]) {
    const row: number[] = []
    for (let left = 0; left + window[1] <= width; left += stride[1]) {
      let largest = -Infinity
      let sum = 0
      for (let a = 0; a < window[0]; a++)
        for (let b = 0; b < window[1]; b++) {
          largest = Math.max(largest, padded[top + a][left + b])
          sum += padded[top + a][left + b]
        }
      row.push(mode === 'max' ? largest : sum / (window[0] * window[1]))
    }
    Y.push(row)
  }
  return Y
}

/** A larger copy of X: ⌈p/2⌉ of the rows (columns) added go on top (on the left), the rest on the other side. */
function pad(X: Matrix, padding: Pair, value: number): Matrix {
  const [height, width] = [X.length + padding[0], X[0].length + padding[1]]
  const [top, left] = [Math.ceil(padding[0] / 2), Math.ceil(padding[1] / 2)]
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => X[i - top]?.[j - left] ?? value),
  )
}

function checkMatrix(X: Matrix): void {
  const width = X.length === 0 ? 0 : X[0].length
  if (width === 0) throw new RangeError('X is empty')
  for (const row of X)
    if (row.length !== width) throw new RangeError(`X is ragged: rows of ${width} and of ${row.length}`)
}

function checkPair(name: string, pair: Pair, least: number): void {
  for (const number of pair)
    if (!Number.isInteger(number) || number < least)
      throw new RangeError(`the ${name} is made of whole numbers from ${least} up, not ${number}`)
}
