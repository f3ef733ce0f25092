export const mistake = {
  title: 'The last layer is forgotten',
  hint: 'Your list is one number short. There is one for each layer, the last included.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 1
  let step = 1
  for (let l = 0; l < layers.length - 1; l++) {
    size += (layers[l].kernel - 1) * step
    step *= layers[l].stride
    sizes.push(size)
  }
  return sizes
}
