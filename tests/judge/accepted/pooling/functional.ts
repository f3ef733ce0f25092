// A window of several rows is pooled along its rows first, then along its columns.

const reducers = {
  max: (values: number[]) => Math.max(...values),
  avg: (values: number[]) => values.reduce((left, right) => left + right, 0) / values.length,
}

const slide = <T>(list: readonly T[], size: number): T[][] => {
  if (!Number.isInteger(size) || size < 1 || size > list.length)
    throw new RangeError(`no window of ${size} in ${list.length}`)
  return list.slice(size - 1).map((_, start) => list.slice(start, start + size))
}

export const pool2d = (X: Matrix, [height, width]: Pair, mode: 'max' | 'avg'): Matrix => {
  if (!Object.hasOwn(reducers, mode)) throw new RangeError(`'${mode}' is neither 'max' nor 'avg'`)
  if (X.some((row) => row.length !== X[0].length)) throw new RangeError('the rows differ in length')
  const pool = reducers[mode]
  const along = X.map((row) => slide(row, width).map(pool))
  return slide(along, height).map((rows) => rows[0].map((_, j) => pool(rows.map((row) => row[j]))))
}
