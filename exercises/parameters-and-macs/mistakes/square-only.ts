export const mistake = {
  title: 'It works on squares only',
  hint: 'You use height for width, and the first number of each pair for both axes. Pictures, kernels and strides need not be square.',
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
  let { channels, height } = input
  let parameters = 0
  let macs = 0
  for (const layer of layers) {
    if (layer.kind === 'convolution') {
      const { outChannels, kernel, padding = [0, 0], stride = [1, 1] } = layer
      height = Math.floor((height - kernel[0] + padding[0] + stride[0]) / stride[0])
      const weights = outChannels * channels * kernel[0] ** 2
      parameters += weights + outChannels
      macs += weights * height ** 2
      channels = outChannels
    } else if (layer.kind === 'pooling') {
      height = Math.floor((height - layer.window[0] + layer.stride[0]) / layer.stride[0])
    } else {
      const weights = channels * height ** 2 * layer.units
      parameters += weights + layer.units
      macs += weights
      channels = layer.units
      height = 1
    }
  }
  return { parameters, macs }
}
