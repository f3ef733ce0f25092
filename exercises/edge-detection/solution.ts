export function detectEdges(X: Matrix): Matrix {
  const width = widthOf(X)
  if (width < 2) throw new RangeError(`a kernel of two columns does not fit into a picture of ${width}`)

  const Y: Matrix = []
  for (const pixels of X) {
    const steps: number[] = []
    for (let j = 0; j < width - 1; j++) steps.push(pixels[j] - pixels[j + 1])
    Y.push(steps)
  }
  return Y
}

/** The length of every row of a picture that is neither empty nor ragged. */
function widthOf(X: Matrix): number {
  if (X.length === 0) throw new RangeError('X is empty')
  const width = X[0].length
  for (const row of X)
    if (row.length !== width) throw new RangeError(`X is ragged: rows of ${width} and of ${row.length}`)
  return width
}
