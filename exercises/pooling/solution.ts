export function pool2d(X: Matrix, window: Pair, mode: 'max' | 'avg'): Matrix {
  const [inputHeight, inputWidth] = sizeOf(X)
  const [windowHeight, windowWidth] = window
  for (const size of window)
    if (!Number.isInteger(size) || size < 1)
      throw new RangeError(`a window has whole sizes from 1 up, not ${size}`)
  if (windowHeight > inputHeight || windowWidth > inputWidth)
    throw new RangeError(
      `the window (${windowHeight}×${windowWidth}) is larger than the input (${inputHeight}×${inputWidth})`,
    )
  if (mode !== 'max' && mode !== 'avg') throw new RangeError(`the mode is 'max' or 'avg', not '${mode}'`)

  const Y: Matrix = []
  for (let i = 0; i <= inputHeight - windowHeight; i++) {
    const row: number[] = []
    for (let j = 0; j <= inputWidth - windowWidth; j++) {
      let largest = -Infinity
      let sum = 0
      for (let a = 0; a < windowHeight; a++)
        for (let b = 0; b < windowWidth; b++) {
          largest = Math.max(largest, X[i + a][j + b])
          sum += X[i + a][j + b]
        }
      row.push(mode === 'max' ? largest : sum / (windowHeight * windowWidth))
    }
    Y.push(row)
  }
  return Y
}

/** Height and width of a matrix that is not ragged. Where it is empty, the width is 0, and no window fits. */
function sizeOf(X: Matrix): Pair {
  const height = X.length
  const width = height === 0 ? 0 : X[0].length
  for (const row of X)
    if (row.length !== width) throw new RangeError(`X is ragged: rows of ${width} and of ${row.length}`)
  return [height, width]
}
