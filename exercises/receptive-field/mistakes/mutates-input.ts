export const mistake = {
  title: 'The strides are multiplied in the layers themselves',
  hint: 'The layers belong to the caller, who finds other strides in them after the call. Keep the distance in a variable of your own.',
}

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  const sizes: number[] = []
  let size = 1
  for (let l = 0; l < layers.length; l++) {
    const step = l === 0 ? 1 : layers[l - 1].stride
    size += (layers[l].kernel - 1) * step
    sizes.push(size)
    layers[l].stride *= step
  }
  return sizes
}
