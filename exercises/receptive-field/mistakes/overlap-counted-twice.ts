export const mistake = {
  title: 'A kernel of k is counted as k steps',
  hint: 'From the first to the last of three cells there are two steps. Begin with one cell, and add a step less than the kernel has cells.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 0
  let step = 1
  for (const { kernel, stride } of layers) {
    size += kernel * step
    step *= stride
    sizes.push(size)
  }
  return sizes
}
