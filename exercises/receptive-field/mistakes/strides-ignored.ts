export const mistake = {
  title: 'The strides are left out',
  hint: 'You count every step as one input cell. Behind a layer of stride 2, two neighbours are two input cells apart.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 1
  for (const { kernel } of layers) {
    size += kernel - 1
    sizes.push(size)
  }
  return sizes
}
