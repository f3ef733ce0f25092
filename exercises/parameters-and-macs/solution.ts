interface Shape {
  channels: number
  height: number
  width: number
}

type Layer =
  | { kind: 'convolution'; outChannels: number; kernel: Pair; padding?: Pair; stride?: Pair }
  | { kind: 'pooling'; window: Pair; stride: Pair }
  | { kind: 'dense'; units: number }

interface Cost {
  parameters: number
  macs: number
  /** What comes out of the layer. */
  output: Shape
}

export function countCost(
  input: { channels: number; height: number; width: number },
  layers: Layer[],
): { parameters: number; macs: number } {
  checkCounts('the input', input.channels, input.height, input.width)
  let shape = input
  let parameters = 0
  let macs = 0
  for (const layer of layers) {
    const cost = costOf(layer, shape)
    parameters += cost.parameters
    macs += cost.macs
    shape = cost.output
  }
  return { parameters, macs }
}

function costOf(layer: Layer, input: Shape): Cost {
  switch (layer.kind) {
    case 'convolution':
      return costOfConvolution(layer, input)
    case 'pooling':
      return {
        parameters: 0,
        macs: 0,
        output: slide(input, input.channels, layer.window, [0, 0], layer.stride),
      }
    case 'dense':
      return costOfDense(layer.units, input)
    default:
      throw new RangeError(`there is no layer of the kind ${(layer as { kind: unknown }).kind}`)
  }
}

function costOfConvolution(layer: Layer & { kind: 'convolution' }, input: Shape): Cost {
  const { outChannels, kernel, padding = [0, 0], stride = [1, 1] } = layer
  checkCounts('outChannels', outChannels)
  const output = slide(input, outChannels, kernel, padding, stride)
  const weights = outChannels * input.channels * kernel[0] * kernel[1]
  // Every weight is used once for each pixel of the output.
  return { parameters: weights + outChannels, macs: weights * output.height * output.width, output }
}

function costOfDense(units: number, input: Shape): Cost {
  checkCounts('units', units)
  const weights = input.channels * input.height * input.width * units
  return { parameters: weights + units, macs: weights, output: { channels: units, height: 1, width: 1 } }
}

/** The shape of what a kernel or a window makes that slides over the input. */
function slide(input: Shape, channels: number, kernel: Pair, padding: Pair, stride: Pair): Shape {
  return {
    channels,
    height: outputSize(input.height, kernel[0], padding[0], stride[0]),
    width: outputSize(input.width, kernel[1], padding[1], stride[1]),
  }
}

/** How many windows there are on one axis. */
function outputSize(n: number, k: number, p: number, s: number): number {
  checkCounts('a kernel, window or stride', k, s)
  if (p < 0) throw new RangeError(`padding must be 0 or more, but is ${p}`)
  if (k > n + p) throw new RangeError(`a kernel of ${k} does not fit into ${n} cells and ${p} of padding`)
  return Math.floor((n - k + p + s) / s)
}

function checkCounts(name: string, ...counts: number[]): void {
  for (const count of counts)
    if (!Number.isInteger(count) || count < 1)
      throw new RangeError(`${name} must be made of whole numbers from 1 on, but holds ${count}`)
}
