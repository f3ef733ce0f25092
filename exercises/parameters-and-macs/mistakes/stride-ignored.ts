export const mistake = {
  title: 'The stride of a convolution is ignored',
  hint: 'You count a place for the kernel at every pixel, but with a stride it stops at fewer.',
  hiddenOnly: true as const,
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
  let { channels, height, width } = input
  let parameters = 0
  let macs = 0
  for (const layer of layers) {
    if (layer.kind === 'convolution') {
      const { outChannels, kernel, padding = [0, 0] } = layer
      height = height - kernel[0] + padding[0] + 1
      width = width - kernel[1] + padding[1] + 1
      const weights = outChannels * channels * kernel[0] * kernel[1]
      parameters += weights + outChannels
      macs += weights * height * width
      channels = outChannels
    } else if (layer.kind === 'pooling') {
      height = Math.floor((height - layer.window[0] + layer.stride[0]) / layer.stride[0])
      width = Math.floor((width - layer.window[1] + layer.stride[1]) / layer.stride[1])
    } else {
      const weights = channels * height * width * layer.units
      parameters += weights + layer.units
      macs += weights
      channels = layer.units
      height = 1
      width = 1
    }
  }
  return { parameters, macs }
}
