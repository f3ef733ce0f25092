// expect: accepted
// Sizes and distances in typed arrays with one place for the input.

const whole = (n: number, what: string): number => {
  if (Math.floor(n) !== n || n <= 0) throw new RangeError(`${what} is ${n}`)
  return n
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes = new Float64Array(layers.length + 1).fill(1)
  const distances = new Float64Array(layers.length + 1).fill(1)
  layers.forEach((layer, i) => {
    sizes[i + 1] = sizes[i] + (whole(layer.kernel, 'the kernel') - 1) * distances[i]
    distances[i + 1] = distances[i] * whole(layer.stride, 'the stride')
  })
  return Array.from(sizes.subarray(1))
}
