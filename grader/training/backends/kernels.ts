// What gradients are composed of: a backend's own kernels, called as they are registered.
import {
  backend_util,
  type DataType,
  getKernel,
  type KernelBackend,
  type TensorInfo,
} from '@tensorflow/tfjs-core'

type Attrs = Record<string, unknown>

/** A tensor with four axes: example, row, column, channel (NHWC), or those of a filter. */
export type Shape4 = [number, number, number, number]

/** Zeros or another value before and after the entries of each axis. */
export type Paddings = readonly (readonly [before: number, after: number])[]

/**
 * Calls kernels and remembers what they made, so that everything but the result is disposed of.
 *
 * A kernel may not call operations of TensorFlow.js: those would be recorded for the gradient of the gradient.
 */
export class Scratch {
  readonly #backend: KernelBackend
  readonly #name: string
  readonly #made: TensorInfo[] = []

  /**
   * @param backend as a kernel gets it: the library has no type for it there
   * @param name what it is registered as
   */
  constructor(backend: object, name: string) {
    this.#backend = backend as KernelBackend
    this.#name = name
  }

  /** Runs `compute` and disposes of all that it made but what it returns. */
  static use(backend: object, compute: (scratch: Scratch) => TensorInfo, name = 'wasm'): TensorInfo {
    const scratch = new Scratch(backend, name)
    let result: TensorInfo | undefined
    try {
      const computed = compute(scratch)
      // What was only handed through still belongs to whoever gave it.
      result = scratch.#made.includes(computed) ? computed : scratch.run('Identity', { x: computed })
      return result
    } finally {
      for (const made of scratch.#made) if (made !== result) scratch.#backend.disposeData(made.dataId)
    }
  }

  run(name: string, inputs: Record<string, TensorInfo>, attrs: Attrs = {}): TensorInfo {
    const kernel = getKernel(name, this.#name)
    if (!kernel) throw new Error(`The ${this.#name} backend has no kernel ${name}.`)
    return this.keep(
      kernel.kernelFunc({ inputs, attrs: attrs as never, backend: this.#backend }) as TensorInfo,
    )
  }

  /** Remembers what was made in another way. */
  keep(made: TensorInfo): TensorInfo {
    this.#made.push(made)
    return made
  }

  reshape(x: TensorInfo, shape: readonly number[]): TensorInfo {
    return this.run('Reshape', { x }, { shape: [...shape] })
  }

  transpose(x: TensorInfo, perm: readonly number[]): TensorInfo {
    return this.run('Transpose', { x }, { perm: [...perm] })
  }

  multiply(a: TensorInfo, b: TensorInfo): TensorInfo {
    return this.run('Multiply', { a, b })
  }

  cast(x: TensorInfo, dtype: DataType): TensorInfo {
    return this.run('Cast', { x }, { dtype })
  }

  /** A tensor of the given numbers. */
  from(values: Float32Array, shape: number[]): TensorInfo {
    const dataId = this.#backend.write(values, shape, 'float32')
    return this.keep({ dataId, shape, dtype: 'float32' })
  }

  /** `count` of the first axis, from `from` on. */
  examples(x: TensorInfo, from: number, count: number): TensorInfo {
    if (count === x.shape[0]) return x
    const begin = x.shape.map((_, axis) => (axis === 0 ? from : 0))
    return this.run('Slice', { x }, { begin, size: [count, ...x.shape.slice(1)] })
  }

  /** Widens each axis; a negative padding takes entries away. */
  pad(x: TensorInfo, paddings: Paddings, constantValue = 0): TensorInfo {
    const begin = paddings.map(([before]) => Math.max(0, -before))
    const size = paddings.map(
      ([before, after], axis) => (x.shape[axis] as number) - Math.max(0, -before) - Math.max(0, -after),
    )
    const isCut = size.some((length, axis) => length !== x.shape[axis])
    const cut = isCut ? this.run('Slice', { x }, { begin, size }) : x
    if (paddings.every(([before, after]) => before <= 0 && after <= 0)) return cut
    const grown = paddings.map(([before, after]) => [Math.max(0, before), Math.max(0, after)])
    return this.run('PadV2', { x: cut }, { paddings: grown, constantValue })
  }

  /**
   * Puts `stride` − 1 zeros after each row and each column.
   * @returns shape [examples, rows · stride height, columns · stride width, channels]
   */
  spread(x: TensorInfo, [strideHeight, strideWidth]: readonly [number, number]): TensorInfo {
    const [batch, height, width, channels] = x.shape as Shape4
    let spread = x
    // Three axes at a time: padding is quickest there.
    if (strideWidth > 1) {
      const cells = this.reshape(spread, [batch * height * width, 1, channels])
      spread = this.pad(cells, [
        [0, 0],
        [0, strideWidth - 1],
        [0, 0],
      ])
    }
    if (strideHeight > 1) {
      const rows = this.reshape(spread, [batch * height, 1, width * strideWidth * channels])
      spread = this.pad(rows, [
        [0, 0],
        [0, strideHeight - 1],
        [0, 0],
      ])
    }
    return spread === x
      ? x
      : this.reshape(spread, [batch, height * strideHeight, width * strideWidth, channels])
  }

  /** Each entry as often as the strides say, in rows and in columns. */
  repeat(x: TensorInfo, [strideHeight, strideWidth]: readonly [number, number]): TensorInfo {
    const [, height, width] = x.shape as Shape4
    const size = [height * strideHeight, width * strideWidth]
    const attrs = { size, alignCorners: false, halfPixelCenters: false }
    return this.run('ResizeNearestNeighbor', { images: x }, attrs)
  }

  /** A convolution without padding, at stride 1. */
  convolve(x: TensorInfo, filter: TensorInfo, dilations: readonly [number, number] = [1, 1]): TensorInfo {
    return this.run('Conv2D', { x, filter }, { strides: 1, pad: 'valid', dataFormat: 'NHWC', dilations })
  }
}

/** Sizes, paddings and strides of a convolution or a pooling. */
export type ConvInfo = backend_util.Conv2DInfo

/** What an operation of a convolution is told, as the library's kernels get it. */
export type ConvolutionAttrs = {
  strides: [number, number] | number
  pad: 'valid' | 'same' | number | backend_util.ExplicitPadding
  dataFormat: 'NHWC' | 'NCHW'
  dimRoundingMode?: 'floor' | 'round' | 'ceil'
}
