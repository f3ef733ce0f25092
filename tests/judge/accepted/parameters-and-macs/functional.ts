// expect: accepted
// A function for each kind; what is wrong comes out as a size that is no count.

interface Shape {
  channels: number
  height: number
  width: number
}

type Layer =
  | { kind: 'convolution'; outChannels: number; kernel: Pair; padding?: Pair; stride?: Pair }
  | { kind: 'pooling'; window: Pair; stride: Pair }
  | { kind: 'dense'; units: number }

interface Step extends Shape {
  weights: number
  biases: number
  uses: number
}

const count = (n: number): number => {
  if (Number.isInteger(n) && n >= 1) return n
  throw new RangeError(`${n} is no count`)
}
const total = (n: number): number => (n === 0 ? 0 : count(n))
const fit = (n: number, k: number, p: number, s: number) => count(Math.floor((n + total(p) - count(k)) / count(s)) + 1)
const isKnown = (kind: string): kind is Layer['kind'] => ['convolution', 'pooling', 'dense'].includes(kind)

const step = ({ channels, height, width }: Shape, layer: Layer): Step => {
  if (!isKnown(layer.kind)) throw new RangeError('unknown kind')
  if (layer.kind === 'dense') {
    const units = count(layer.units)
    return { channels: units, height: 1, width: 1, weights: channels * height * width * units, biases: units, uses: 1 }
  }
  if (layer.kind === 'pooling') {
    const { window, stride } = layer
    const [h, w] = [fit(height, window[0], 0, stride[0]), fit(width, window[1], 0, stride[1])]
    return { channels, height: h, width: w, weights: 0, biases: 0, uses: 0 }
  }
  const { outChannels, kernel, padding = [0, 0], stride = [1, 1] } = layer
  const h = fit(height, kernel[0], padding[0], stride[0])
  const w = fit(width, kernel[1], padding[1], stride[1])
  const weights = count(outChannels) * channels * kernel[0] * kernel[1]
  return { channels: outChannels, height: h, width: w, weights, biases: outChannels, uses: h * w }
}

export const countCost = (input: Shape, layers: Layer[]): { parameters: number; macs: number } => {
  Object.values(input).forEach(count)
  const run = (shape: Shape, [first, ...rest]: Layer[]): { parameters: number; macs: number } => {
    if (!first) return { parameters: 0, macs: 0 }
    const now = step(shape, first)
    const { parameters, macs } = run(now, rest)
    return { macs: macs + now.weights * now.uses, parameters: parameters + now.weights + now.biases }
  }
  return run(input, layers)
}
