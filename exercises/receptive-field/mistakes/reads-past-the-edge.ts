export const mistake = {
  title: 'Every number is NaN',
  hint: 'Your first step multiplies by the stride of a layer before the first one, which does not exist. The distance begins at 1.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 1
  let step = 1
  for (let l = 0; l < layers.length; l++) {
    step *= layers[l - 1]?.stride
    size += (layers[l].kernel - 1) * step
    sizes.push(size)
  }
  return sizes
}
