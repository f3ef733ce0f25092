// expect: accepted
// One loop, everything where it is used.

interface Shape {
  channels: number
  height: number
  width: number
}

type Layer =
  | { kind: 'convolution'; outChannels: number; kernel: Pair; padding?: Pair; stride?: Pair }
  | { kind: 'pooling'; window: Pair; stride: Pair }
  | { kind: 'dense'; units: number }

export function countCost(input: Shape, layers: Layer[]): { parameters: number; macs: number } {
  let c = input.channels
  let h = input.height
  let w = input.width
  if (c < 1 || h < 1 || w < 1) throw new RangeError('the input is too small')
  if (c % 1 || h % 1 || w % 1) throw new RangeError('the input is not whole')
  let parameters = 0
  let macs = 0
  for (let l = 0; l < layers.length; l++) {
    const layer = layers[l]
    if (layer.kind !== 'convolution' && layer.kind !== 'pooling' && layer.kind !== 'dense') {
      throw new RangeError('layer ' + l + ' is unknown')
    }
    if (layer.kind === 'dense') {
      if (layer.units < 1 || layer.units % 1) throw new RangeError('units ' + layer.units)
      macs += c * h * w * layer.units
      parameters += (c * h * w + 1) * layer.units
      c = layer.units
      h = w = 1
      continue
    }
    const kernel = layer.kind === 'pooling' ? layer.window : layer.kernel
    const padding = layer.kind === 'pooling' ? [0, 0] : (layer.padding ?? [0, 0])
    const stride = layer.stride ?? [1, 1]
    for (let axis = 0; axis < 2; axis++) {
      if (kernel[axis] < 1 || kernel[axis] % 1) throw new RangeError('kernel ' + kernel[axis])
      if (stride[axis] < 1 || stride[axis] % 1) throw new RangeError('stride ' + stride[axis])
      if (padding[axis] < 0 || padding[axis] % 1) throw new RangeError('padding ' + padding[axis])
    }
    h += padding[0]
    w += padding[1]
    if (kernel[0] > h || kernel[1] > w) throw new RangeError('layer ' + l + ' does not fit')
    h = Math.floor((h - kernel[0]) / stride[0]) + 1
    w = Math.floor((w - kernel[1]) / stride[1]) + 1
    if (layer.kind === 'convolution') {
      if (layer.outChannels < 1 || layer.outChannels % 1) throw new RangeError('channels ' + layer.outChannels)
      parameters += layer.outChannels * (c * kernel[0] * kernel[1] + 1)
      macs += layer.outChannels * c * kernel[0] * kernel[1] * h * w
      c = layer.outChannels
    }
  }
  return { parameters, macs }
}
