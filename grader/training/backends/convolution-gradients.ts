// The gradients of a convolution as convolutions, which the wasm backend is quick at (XNNPACK).
//
// Y[b,i,j,o] = Σ X[b, i·s + u − p, j·s + v − p, c] · W[u,v,c,o]. By the filter that is again a sum over windows: X with
// its examples in the place of channels, correlated with dY as a filter, whose dilation is the stride. By the input it is dY, with zeros between its entries where there was a stride, correlated with the reversed
// filter. Source: Dumoulin and Visin, A guide to convolution arithmetic for deep learning (2016), chapter 4.
import { backend_util, type KernelConfig, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { type ConvInfo, type ConvolutionAttrs, Scratch, type Shape4 } from './kernels.ts'

function infoOf(attrs: ConvolutionAttrs, inputShape: number[], filterShape: number[]): ConvInfo {
  const { strides, pad, dataFormat, dimRoundingMode } = attrs
  if (dataFormat !== 'NHWC') throw new Error(`The wasm backend knows NHWC only; the format is ${dataFormat}.`)
  const shapes = [inputShape as Shape4, filterShape as Shape4] as const
  return backend_util.computeConv2DInfo(...shapes, strides, 1, pad, dimRoundingMode)
}

const filterGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { x, dy } = inputs as { x: TensorInfo; dy: TensorInfo }
  const { filterShape, ...convolution } = attrs as ConvolutionAttrs & { filterShape: number[] }
  const info = infoOf(convolution, x.shape, filterShape)
  const { top, left } = info.padInfo
  return Scratch.use(backend, (scratch) => {
    // As many rows as the windows reach over: a stride may leave some at the end to nobody.
    const height = info.filterHeight + (info.outHeight - 1) * info.strideHeight
    const width = info.filterWidth + (info.outWidth - 1) * info.strideWidth
    const padded = scratch.pad(x, [
      [0, 0],
      [top, height - info.inHeight - top],
      [left, width - info.inWidth - left],
      [0, 0],
    ])
    const images = scratch.transpose(padded, [3, 1, 2, 0])
    const filter = scratch.transpose(dy, [1, 2, 0, 3])
    const gradient = scratch.convolve(images, filter, [info.strideHeight, info.strideWidth])
    return scratch.transpose(gradient, [1, 2, 0, 3])
  })
}

const inputGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { dy, filter } = inputs as { dy: TensorInfo; filter: TensorInfo }
  const { inputShape, ...convolution } = attrs as ConvolutionAttrs & { inputShape: number[] }
  const info = infoOf(convolution, inputShape, filter.shape)
  const { top, left } = info.padInfo
  return Scratch.use(backend, (scratch) => {
    const spread = scratch.spread(dy, [info.strideHeight, info.strideWidth])
    const [, height, width] = spread.shape as Shape4
    const above = info.filterHeight - 1 - top
    const beside = info.filterWidth - 1 - left
    const padded = scratch.pad(spread, [
      [0, 0],
      [above, info.inHeight + info.filterHeight - 1 - height - above],
      [beside, info.inWidth + info.filterWidth - 1 - width - beside],
      [0, 0],
    ])
    const reversed = scratch.run('Reverse', { x: filter }, { dims: [0, 1] })
    const turned = scratch.transpose(reversed, [0, 1, 3, 2])
    return scratch.convolve(padded, turned)
  })
}

export const convolutionGradients: KernelConfig[] = [
  { kernelName: 'Conv2DBackpropFilter', backendName: 'wasm', kernelFunc: filterGradient },
  { kernelName: 'Conv2DBackpropInput', backendName: 'wasm', kernelFunc: inputGradient },
]
