// expect: accepted
// Shapes and totals in typed arrays, first all shapes, then all costs.

interface Shape {
  channels: number
  height: number
  width: number
}

type Layer =
  | { kind: 'convolution'; outChannels: number; kernel: Pair; padding?: Pair; stride?: Pair }
  | { kind: 'pooling'; window: Pair; stride: Pair }
  | { kind: 'dense'; units: number }

function needWhole(numbers: Iterable<number>, least: number): void {
  for (const n of numbers) if (n !== Math.trunc(n) || n < least) throw new RangeError(`${n} where ${least} is the least`)
}

export function countCost(input: Shape, layers: Layer[]): { parameters: number; macs: number } {
  needWhole([input.channels, input.height, input.width], 1)
  const shapes = [Float64Array.of(input.channels, input.height, input.width)]
  for (const layer of layers) {
    const shape = Float64Array.from(shapes[shapes.length - 1])
    switch (layer.kind) {
      case 'dense':
        needWhole([layer.units], 1)
        shape.set([layer.units, 1, 1])
        break
      case 'convolution':
        needWhole([layer.outChannels], 1)
        shape[0] = layer.outChannels
        slide(shape, layer.kernel, layer.padding, layer.stride)
        break
      case 'pooling':
        slide(shape, layer.window, undefined, layer.stride)
        break
      default:
        throw new RangeError('there is no such layer')
    }
    shapes.push(shape)
  }
  const totals = new Float64Array(2)
  layers.forEach((layer, l) => {
    const [c, h, w] = shapes[l]
    if (layer.kind === 'pooling') return
    const out = shapes[l + 1]
    const each = layer.kind === 'dense' ? c * h * w : c * layer.kernel[0] * layer.kernel[1]
    totals[0] += out[0] * (each + 1)
    totals[1] += out[0] * each * out[1] * out[2]
  })
  return { parameters: totals[0], macs: totals[1] }
}

function slide(shape: Float64Array, kernel: Pair, padding: Pair = [0, 0], stride: Pair = [1, 1]): void {
  needWhole(kernel, 1)
  needWhole(stride, 1)
  needWhole(padding, 0)
  for (const axis of [0, 1]) {
    const room = shape[axis + 1] + padding[axis] - kernel[axis]
    if (room < 0) throw new RangeError(`the kernel is ${-room} too large`)
    shape[axis + 1] = 1 + (room - (room % stride[axis])) / stride[axis]
  }
}
