class PaddingError extends RangeError {
  override name = 'PaddingError'
}

export function pad2d(X: Matrix, padding: Pair, value = 0): Matrix {
  const width = X[0]?.length
  if (!width) throw new PaddingError('there is no cell to put padding around')
  if (X.some((row) => row.length !== width)) throw new PaddingError('the rows differ in length')
  if (padding.some((total) => total % 1 !== 0 || total < 0)) throw new PaddingError(`a padding of ${padding}`)
  const height = X.length + padding[0]
  const wide = width + padding[1]
  const flat = new Float64Array(height * wide).fill(value)
  const start = ((padding[0] + 1) >> 1) * wide + ((padding[1] + 1) >> 1)
  X.forEach((row, i) => flat.set(row, start + i * wide))
  return Array.from({ length: height }, (_, i) => Array.from(flat.slice(i * wide, (i + 1) * wide)))
}
