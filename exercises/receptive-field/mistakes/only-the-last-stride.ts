export const mistake = {
  title: 'Only the stride of the layer before counts',
  hint: 'The distance of two neighbours comes from all strides before, one after the other. Multiply it by each of them.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 1
  let step = 1
  for (const { kernel, stride } of layers) {
    size += (kernel - 1) * step
    step = stride
    sizes.push(size)
  }
  return sizes
}
