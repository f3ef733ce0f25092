// Flat weights in Float64Array, [out][in] both.
function flatten(matrix: Matrix, name: string): { data: Float64Array; rows: number; columns: number } {
  const rows = matrix.length
  const columns = matrix[0]?.length ?? 0
  if (rows * columns === 0) throw new RangeError(name + ' is empty')
  const data = new Float64Array(rows * columns)
  matrix.forEach((row, i) => {
    if (row.length !== columns) throw new RangeError(name + ' is ragged')
    data.set(row, i * columns)
  })
  return { data, rows, columns }
}

export function mlpForward(x: number[], p: { W1: Matrix; b1: number[]; W2: Matrix; b2: number[] }): number[] {
  const first = flatten(p.W1, 'W1')
  const second = flatten(p.W2, 'W2')
  const lengths = [x.length, p.b1.length, second.rows, p.b2.length]
  const wanted = [first.columns, first.rows, first.rows, second.columns]
  if (lengths.some((length, index) => length !== wanted[index])) throw new RangeError(`${lengths} instead of ${wanted}`)
  const h = Float64Array.from(p.b1)
  for (let cell = 0; cell < first.data.length; cell++)
    h[Math.floor(cell / first.columns)] += first.data[cell] * x[cell % first.columns]
  const o = Float64Array.from(p.b2)
  for (let cell = 0; cell < second.data.length; cell++) {
    const z = h[Math.floor(cell / second.columns)]
    o[cell % second.columns] += second.data[cell] / (1 + Math.exp(-z))
  }
  const largest = o.toSorted().at(-1) as number
  const powers = o.map((logit) => Math.exp(logit - largest))
  const sum = powers.reduce((total, power) => total + power)
  return Array.from(powers, (power) => power / sum)
}
