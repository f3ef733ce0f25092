export const mistake = {
  title: 'The strides are added up',
  hint: 'Two layers of stride 2 put neighbours four input cells apart, and three layers eight. Which operation makes 1, 2, 4, 8?',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 1
  let step = 1
  for (const { kernel, stride } of layers) {
    size += (kernel - 1) * step
    step += stride
    sizes.push(size)
  }
  return sizes
}
