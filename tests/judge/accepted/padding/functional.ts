// Rows of lists are padded as numbers are: once along each row, and once along the columns.

const around = <T>(list: readonly T[], total: number, filler: () => T): T[] => {
  if (!(Number.isInteger(total) && total >= 0)) throw new RangeError(`cannot add ${total}`)
  const fill = (count: number) => [...Array(count)].map(filler)
  return fill(Math.ceil(total / 2)).concat(list, fill(Math.floor(total / 2)))
}

export const pad2d = (X: Matrix, [rows, columns]: Pair, value = 0): Matrix => {
  const widths = new Set(X.map(({ length }) => length))
  if (widths.size !== 1 || widths.has(0)) throw new RangeError(`rows of the lengths ${[...widths]}`)
  const wide = X.map((row) => around(row, columns, () => value))
  return around(wide, rows, () => wide[0].map(() => value))
}
