export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 1
  // How many input cells lie between two neighbours of what the layers so far have made.
  let step = 1
  for (const { kernel, stride } of layers) {
    checkCount(kernel, 'a kernel')
    checkCount(stride, 'a stride')
    size += (kernel - 1) * step
    step *= stride
    sizes.push(size)
  }
  return sizes
}

function checkCount(count: number, name: string): void {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`${name} must be a whole number from 1 on, but is ${count}`)
}
