// expect: accepted
// For each layer, back from it to the first one.

export function receptiveField(layers: { kernel: number; stride: number }[]): number[] {
  for (let i = 0; i < layers.length; i++) {
    const layer = layers[i]
    if (layer.kernel < 1 || layer.stride < 1) throw new RangeError(`layer ${i} is too small`)
    if (layer.kernel % 1 !== 0 || layer.stride % 1 !== 0) throw new RangeError(`layer ${i} is not whole`)
  }
  const result = new Array<number>(layers.length)
  for (let end = 0; end < layers.length; end++) {
    let size = 1
    for (let l = end; l >= 0; l--) size = (size - 1) * layers[l].stride + layers[l].kernel
    result[end] = size
  }
  return result
}
