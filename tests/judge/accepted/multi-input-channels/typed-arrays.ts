class Tensor {
  readonly shape: readonly [number, number, number]
  readonly data: Float64Array

  constructor(nested: Tensor3) {
    this.shape = [nested.length, nested[0]?.length ?? 0, nested[0]?.[0]?.length ?? 0]
    const [channels, rows, columns] = this.shape
    this.data = new Float64Array(channels * rows * columns)
    if (this.data.length === 0) throw new RangeError(`a tensor of ${this.shape}`)
    let filled = 0
    for (const channel of nested) {
      if (channel.length !== rows) throw new RangeError(`${channel.length} rows, not ${rows}`)
      for (const row of channel) {
        if (row.length !== columns) throw new RangeError(`${row.length} columns, not ${columns}`)
        this.data.set(row, filled)
        filled += columns
      }
    }
  }
}

export function corr2dMultiIn(X: Tensor3, K: Tensor3): Matrix {
  const input = new Tensor(X)
  const kernel = new Tensor(K)
  const [channels, h, w] = input.shape
  const [depth, kh, kw] = kernel.shape
  if (channels !== depth || kh > h || kw > w) throw new RangeError(`a kernel of ${kernel.shape} on ${input.shape}`)
  const columns = w - kw + 1
  const sums = new Float64Array((h - kh + 1) * columns)
  kernel.data.forEach((weight, index) => {
    const c = Math.floor(index / (kh * kw))
    const from = c * h * w + (Math.floor(index / kw) % kh) * w + (index % kw)
    for (let n = 0; n < sums.length; n++) sums[n] += weight * input.data[from + Math.floor(n / columns) * w + (n % columns)]
  })
  const Y: Matrix = []
  for (let start = 0; start < sums.length; start += columns) Y.push(Array.from(sums.subarray(start, start + columns)))
  return Y
}
