export const mistake = {
  title: 'A formula for the way back is used on the way forward',
  hint: '(size − 1) · stride + kernel is right when you walk from the last layer to the first. From the first to the last you need the distance of neighbours, too.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 1
  for (const { kernel, stride } of layers) {
    size = (size - 1) * stride + kernel
    sizes.push(size)
  }
  return sizes
}
