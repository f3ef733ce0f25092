// The gradients of pooling, composed of the wasm backend's own kernels.
import { backend_util, type KernelConfig, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { type ConvInfo, Scratch, type Shape4 } from './kernels.ts'

export type PoolingAttrs = {
  filterSize: [number, number] | number
  strides: [number, number] | number
  pad: 'valid' | 'same' | number | backend_util.ExplicitPadding
  dimRoundingMode?: 'floor' | 'round' | 'ceil'
}

export function poolingInfo(attrs: PoolingAttrs, inputShape: number[]): ConvInfo {
  const { filterSize, strides, pad, dimRoundingMode } = attrs
  return backend_util.computePool2DInfo(inputShape as Shape4, filterSize, strides, 1, pad, dimRoundingMode)
}

/** Where entry (i, j) of a result lies in the padded input, for the window's entry at (row, column): the sum of all, laid there. */
function addWindows(scratch: Scratch, spread: TensorInfo, info: ConvInfo): TensorInfo {
  const { inHeight, inWidth, filterHeight, filterWidth, padInfo } = info
  const [, height, width] = spread.shape as Shape4
  const above = filterHeight - 1 - padInfo.top
  const beside = filterWidth - 1 - padInfo.left
  const padded = scratch.pad(spread, [
    [0, 0],
    [above, inHeight + filterHeight - 1 - height - above],
    [beside, inWidth + filterWidth - 1 - width - beside],
    [0, 0],
  ])
  const area = filterHeight * filterWidth
  if (area === 1) return padded
  const attrs = { filterSize: [filterHeight, filterWidth], strides: 1, pad: 'valid' }
  return scratch.multiply(
    scratch.run('AvgPool', { x: padded }, attrs),
    scratch.from(Float32Array.of(area), []),
  )
}

/** 1 / how many entries of the input each window has, padding aside: an average of TensorFlow is over these. 0 where all is padding. */
export function sharesOf(info: ConvInfo): Float32Array {
  const { inHeight, inWidth, outHeight, outWidth, padInfo } = info
  const inside = (at: number, stride: number, filter: number, pad: number, size: number) =>
    Math.max(0, Math.min(at * stride - pad + filter, size) - Math.max(at * stride - pad, 0))
  const rows = Array.from({ length: outHeight }, (_, i) =>
    inside(i, info.strideHeight, info.filterHeight, padInfo.top, inHeight),
  )
  const columns = Array.from({ length: outWidth }, (_, j) =>
    inside(j, info.strideWidth, info.filterWidth, padInfo.left, inWidth),
  )
  return Float32Array.from(
    rows.flatMap((row) => columns.map((column) => (row * column === 0 ? 0 : 1 / (row * column)))),
  )
}

/** Each entry of the input lies in exactly one window. */
const isTiling = (info: ConvInfo) =>
  info.filterHeight === info.strideHeight &&
  info.filterWidth === info.strideWidth &&
  info.outHeight * info.strideHeight === info.inHeight &&
  info.outWidth * info.strideWidth === info.inWidth

const averageGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { dy, input } = inputs as { dy: TensorInfo; input: TensorInfo }
  const info = poolingInfo(attrs as PoolingAttrs, input.shape)
  return Scratch.use(backend, (scratch) => {
    const shares = scratch.from(sharesOf(info), [1, info.outHeight, info.outWidth, 1])
    const share = scratch.multiply(dy, shares)
    if (isTiling(info)) return scratch.repeat(share, [info.strideHeight, info.strideWidth])
    return addWindows(scratch, scratch.spread(share, [info.strideHeight, info.strideWidth]), info)
  })
}

/** Of equal entries the first of a window, row by row, is its winner, as on TensorFlow.js's CPU. */
const maximumGradient: KernelFunc = ({ inputs, attrs, backend }) => {
  const { dy, input, output } = inputs as { dy: TensorInfo; input: TensorInfo; output: TensorInfo }
  const info = poolingInfo(attrs as PoolingAttrs, input.shape)
  const { batchSize, inHeight, inWidth, inChannels, outHeight, outWidth, padInfo } = info
  const { strideHeight, strideWidth, filterHeight, filterWidth } = info
  return Scratch.use(backend, (scratch) => {
    // Room for each entry of the window at each stride.
    const height = (outHeight - 1) * strideHeight + Math.max(filterHeight, strideHeight)
    const width = (outWidth - 1) * strideWidth + Math.max(filterWidth, strideWidth)
    const padded = scratch.pad(
      input,
      [
        [0, 0],
        [padInfo.top, height - inHeight - padInfo.top],
        [padInfo.left, width - inWidth - padInfo.left],
        [0, 0],
      ],
      Number.NEGATIVE_INFINITY,
    )
    let left: TensorInfo | undefined
    let sum: TensorInfo | undefined
    for (let row = 0; row < filterHeight; row++)
      for (let column = 0; column < filterWidth; column++) {
        const entries = scratch.run(
          'StridedSlice',
          { x: padded },
          {
            begin: [0, row, column, 0],
            end: [
              batchSize,
              row + (outHeight - 1) * strideHeight + 1,
              column + (outWidth - 1) * strideWidth + 1,
              inChannels,
            ],
            strides: [1, strideHeight, strideWidth, 1],
            ...{ beginMask: 0, endMask: 0, ellipsisMask: 0, newAxisMask: 0, shrinkAxisMask: 0 },
          },
        )
        const equal = scratch.cast(scratch.run('Equal', { a: entries, b: output }), 'float32')
        const wins = left ? scratch.multiply(equal, left) : equal
        left = left
          ? scratch.run('Sub', { a: left, b: wins })
          : scratch.run('Sub', { a: scratch.from(Float32Array.of(1), []), b: wins })
        const spread = scratch.spread(scratch.multiply(dy, wins), [strideHeight, strideWidth])
        const laid = scratch.pad(spread, [
          [0, 0],
          [row, height - outHeight * strideHeight - row],
          [column, width - outWidth * strideWidth - column],
          [0, 0],
        ])
        sum = sum ? scratch.run('Add', { a: sum, b: laid }) : laid
      }
    return scratch.pad(sum as TensorInfo, [
      [0, 0],
      [-padInfo.top, -(height - inHeight - padInfo.top)],
      [-padInfo.left, -(width - inWidth - padInfo.left)],
      [0, 0],
    ])
  })
}

export const poolingGradients: KernelConfig[] = [
  { kernelName: 'AvgPoolGrad', backendName: 'wasm', kernelFunc: averageGradient },
  { kernelName: 'MaxPoolGrad', backendName: 'wasm', kernelFunc: maximumGradient },
]
