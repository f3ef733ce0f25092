// The gradient of a convolution by its filter, on WebGPU. The library's own program gives one thread to each number of the
// filter, which adds up all examples and all places: 150 threads for LeNet's first layer, on hardware that has thousands.
//
// Here the windows become the rows of a matrix (im2col), and the gradient is one product, windowsᵀ · dY, which the library
// shares among all threads. Source: Chellapilla, Puri and Simard, High Performance Convolutional Neural Networks for Document
// Processing (2006).
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu'
import * as tf from '@tensorflow/tfjs-core'
import { type ConvInfo, type ConvolutionAttrs, Scratch, type Shape4 } from './kernels.ts'

/** Numbers of windows that are laid out at once: 16 MiB, an eighth of what every device can bind. */
const mostAtOnce = 2 ** 22

/** Writes one number of the windows: [example, window, place in the window], channels last. */
class WindowsProgram {
  readonly variableNames = ['x']
  readonly uniforms =
    'pads : vec2<i32>, strides : vec2<i32>, outWidth : i32, filterWidth : i32, channels : i32,'
  readonly workgroupSize: [number, number, number] = [64, 1, 1]
  readonly dispatchLayout = { x: [0, 1, 2] }
  readonly dispatch: [number, number, number]
  readonly size = true
  readonly shaderKey = 'convolutionWindows'
  readonly outputShape: number[]

  constructor(outputShape: [number, number, number]) {
    this.outputShape = outputShape
    this.dispatch = [Math.ceil(outputShape.reduce((product, size) => product * size) / 64), 1, 1]
  }

  getUserCode(): string {
    return `
      fn main(index : i32) {
        if (index >= uniforms.size) { return; }
        let coords = getCoordsFromIndex(index);
        let channel = coords[2] % uniforms.channels;
        let tap = coords[2] / uniforms.channels;
        let corner = vec2<i32>(coords[1] / uniforms.outWidth, coords[1] % uniforms.outWidth) * uniforms.strides;
        let place = corner - uniforms.pads + vec2<i32>(tap / uniforms.filterWidth, tap % uniforms.filterWidth);
        var value = 0.0;
        if (all(place >= vec2<i32>(0)) && all(place < uniforms.xShape.yz)) {
          value = getX(coords[0], place.x, place.y, channel);
        }
        setOutputAtIndex(index, value);
      }`
  }
}

function windowsOf(backend: WebGPUBackend, x: tf.TensorInfo, info: ConvInfo): tf.TensorInfo {
  const { outHeight, outWidth, filterHeight, filterWidth, inChannels } = info
  const shape: [number, number, number] = [
    x.shape[0] as number,
    outHeight * outWidth,
    filterHeight * filterWidth * inChannels,
  ]
  return backend.runWebGPUProgram(new WindowsProgram(shape), [x], 'float32', [
    { type: 'int32', data: [info.padInfo.top, info.padInfo.left] },
    { type: 'int32', data: [info.strideHeight, info.strideWidth] },
    { type: 'int32', data: [outWidth] },
    { type: 'int32', data: [filterWidth] },
    { type: 'int32', data: [inChannels] },
  ])
}

const filterGradient =
  (plain: tf.KernelFunc): tf.KernelFunc =>
  (call) => {
    const { x, dy } = call.inputs as { x: tf.TensorInfo; dy: tf.TensorInfo }
    const { filterShape, strides, pad, dataFormat, dimRoundingMode } = call.attrs as ConvolutionAttrs & {
      filterShape: Shape4
    }
    if (dataFormat !== 'NHWC') return plain(call)
    const info = tf.backend_util.computeConv2DInfo(
      x.shape as Shape4,
      filterShape,
      strides,
      1,
      pad,
      dimRoundingMode,
    )
    const places = info.outHeight * info.outWidth
    const taps = info.filterHeight * info.filterWidth * info.inChannels
    const examplesAtOnce = Math.floor(mostAtOnce / (places * taps))
    if (examplesAtOnce === 0) return plain(call)
    return Scratch.use(
      call.backend,
      (scratch) => {
        let sum: tf.TensorInfo | undefined
        for (let from = 0; from < info.batchSize; from += examplesAtOnce) {
          const examples = Math.min(examplesAtOnce, info.batchSize - from)
          const [someX, someDy] = [x, dy].map((all) => scratch.examples(all, from, examples)) as [
            tf.TensorInfo,
            tf.TensorInfo,
          ]
          const windows = scratch.keep(windowsOf(call.backend as WebGPUBackend, someX, info))
          const product = scratch.run(
            'BatchMatMul',
            {
              a: scratch.reshape(windows, [1, examples * places, taps]),
              b: scratch.reshape(someDy, [1, examples * places, info.outChannels]),
            },
            { transposeA: true, transposeB: false },
          )
          sum = sum ? scratch.run('Add', { a: sum, b: product }) : product
        }
        return scratch.reshape(sum as tf.TensorInfo, filterShape)
      },
      'webgpu',
    )
  }

let isRegistered = false

/** From now on the `webgpu` backend shares the gradient by a filter among its threads. */
export function registerWebGpuGradients(): void {
  if (isRegistered) return
  isRegistered = true
  const plain = tf.getKernel('Conv2DBackpropFilter', 'webgpu')
  tf.unregisterKernel('Conv2DBackpropFilter', 'webgpu')
  tf.registerKernel({ ...plain, kernelFunc: filterGradient(plain.kernelFunc) })
}
