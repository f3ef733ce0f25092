export const mistake = {
  title: 'Each number is what was seen before the layer',
  hint: 'Your list begins with the 1 of the input itself and lacks the last size. Note the size after the kernel has been added.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 1
  let step = 1
  for (const { kernel, stride } of layers) {
    sizes.push(size)
    size += (kernel - 1) * step
    step *= stride
  }
  return sizes
}
