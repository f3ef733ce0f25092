export const mistake = {
  title: 'The shape is written into the input',
  hint: 'The shape that you carry along is the object of the caller, who finds the shape of the last layer in it. Begin with a copy.',
}

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
  let parameters = 0
  let macs = 0
  for (const layer of layers) {
    if (layer.kind === 'convolution') {
      const { outChannels, kernel, padding = [0, 0], stride = [1, 1] } = layer
      input.height = Math.floor((input.height - kernel[0] + padding[0] + stride[0]) / stride[0])
      input.width = Math.floor((input.width - kernel[1] + padding[1] + stride[1]) / stride[1])
      const weights = outChannels * input.channels * kernel[0] * kernel[1]
      parameters += weights + outChannels
      macs += weights * input.height * input.width
      input.channels = outChannels
    } else if (layer.kind === 'pooling') {
      input.height = Math.floor((input.height - layer.window[0] + layer.stride[0]) / layer.stride[0])
      input.width = Math.floor((input.width - layer.window[1] + layer.stride[1]) / layer.stride[1])
    } else {
      const weights = input.channels * input.height * input.width * layer.units
      parameters += weights + layer.units
      macs += weights
      input.channels = layer.units
      input.height = 1
      input.width = 1
    }
  }
  return { parameters, macs }
}
