// expect: accepted
// Flat arrays; each weight adds a shifted copy of the input to the result.

function flatten(matrix: Matrix): { data: Float64Array; rows: number; columns: number } {
  const columns = matrix[0]?.length ?? 0
  const data = new Float64Array(matrix.length * columns)
  matrix.forEach((row, i) => {
    if (row.length !== columns) throw new RangeError(`row ${i} has another length`)
    data.set(row, i * columns)
  })
  if (data.length === 0) throw new RangeError('empty')
  return { data, rows: matrix.length, columns }
}

function distance(d: number): number {
  if (d >= 1 && Number.isSafeInteger(d)) return d
  throw new RangeError(`${d} is no dilation`)
}

export function corr2dDilated(X: Matrix, K: Matrix, dilation: Pair): Matrix {
  const input = flatten(X)
  const kernel = flatten(K)
  const [down, right] = dilation.map(distance)
  const rows = input.rows - (kernel.rows - 1) * down
  const columns = input.columns - (kernel.columns - 1) * right
  if (!(rows > 0 && columns > 0)) throw new RangeError(`no place for the kernel: ${rows}×${columns}`)
  const sums = new Float64Array(rows * columns)
  for (let tap = 0; tap < kernel.data.length; tap++) {
    const a = Math.floor(tap / kernel.columns)
    const b = tap - a * kernel.columns
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++)
        sums[i * columns + j] += kernel.data[tap] * input.data[(i + a * down) * input.columns + j + b * right]
  }
  return Array.from({ length: rows }, (_, i) => Array.from(sums.subarray(i * columns, (i + 1) * columns)))
}
