export const mistake = {
  title: 'The kernels are added up',
  hint: 'The first cell of a kernel was seen before, so a kernel of 3 adds two steps, not three. And behind a stride, each step is longer.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 0
  for (const { kernel } of layers) {
    size += kernel
    sizes.push(size)
  }
  return sizes
}
