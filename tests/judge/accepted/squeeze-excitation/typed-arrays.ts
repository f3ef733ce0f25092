function flatten(matrix: Matrix, height: number, width: number): Float64Array {
  if (matrix.length !== height) throw new RangeError(`${matrix.length} rows where ${height} are wanted`)
  const flat = new Float64Array(height * width)
  let at = 0
  for (const row of matrix) {
    if (row.length !== width) throw new RangeError(`${row.length} columns where ${width} are wanted`)
    flat.set(row, at)
    at += width
  }
  return flat
}

/** out = W · x for a W in row order. */
function multiply(W: Float64Array, x: Float64Array): Float64Array {
  const out = new Float64Array(W.length / x.length)
  for (let index = 0; index < W.length; index++) out[Math.floor(index / x.length)] += W[index] * x[index % x.length]
  return out
}

export function squeezeExcite(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const [count, height, width] = [X.length, X[0]?.length ?? 0, X[0]?.[0]?.length ?? 0]
  if (count * height * width * W1.length === 0) throw new RangeError('a tensor without a single entry')
  const channels = X.map((channel) => flatten(channel, height, width))
  const first = flatten(W1, W1.length, count)
  const second = flatten(W2, count, W1.length)

  const squeezed = Float64Array.from(channels, (channel) => channel.reduce((a, b) => a + b, 0) / channel.length)
  const middle = multiply(first, squeezed).map((value) => (value < 0 ? 0 : value))
  const gates = multiply(second, middle).map((u) => {
    const small = Math.exp(-Math.abs(u))
    return u < 0 ? small / (1 + small) : 1 / (1 + small)
  })
  return channels.map((channel, c) => {
    const scaled = channel.map((value) => value * gates[c])
    const rows: Matrix = []
    for (let start = 0; start < scaled.length; start += width) rows.push([...scaled.subarray(start, start + width)])
    return rows
  })
}
