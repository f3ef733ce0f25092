// expect: accepted
// All cells in one Float64Array; a product with a vector of 1/n.

export function globalAveragePool(X: Tensor3): number[] {
  const widths = new Set<number>()
  const heights = new Set<number>()
  X.forEach((channel) => {
    heights.add(channel.length)
    channel.forEach((row) => widths.add(row.length))
  })
  if (heights.size !== 1 || widths.size !== 1 || widths.has(0)) throw new RangeError('channels are empty or of different sizes')
  const [height] = heights
  const [width] = widths
  const area = height * width
  const cells = Float64Array.from(X.flat(2))
  const share = new Float64Array(area).fill(1 / area)
  const means = new Float64Array(X.length)
  for (let c = 0; c < means.length; c++) for (let n = 0; n < area; n++) means[c] += cells[c * area + n] * share[n]
  return Array.from(means)
}
