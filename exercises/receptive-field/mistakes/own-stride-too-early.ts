export const mistake = {
  title: 'The stride of a layer is used for its own kernel',
  hint: 'The kernel of a layer looks at the cells before it, which its own stride does not move apart. Multiply by the stride after you have noted the size.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 1
  let step = 1
  for (const { kernel, stride } of layers) {
    step *= stride
    size += (kernel - 1) * step
    sizes.push(size)
  }
  return sizes
}
