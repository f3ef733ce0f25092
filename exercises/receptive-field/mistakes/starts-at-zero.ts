export const mistake = {
  title: 'The field begins with no cell',
  hint: 'A cell of the input sees itself: before the first layer, the size is 1.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 0
  let step = 1
  for (const { kernel, stride } of layers) {
    size += (kernel - 1) * step
    step *= stride
    sizes.push(size)
  }
  return sizes
}
