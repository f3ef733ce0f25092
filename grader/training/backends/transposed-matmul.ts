// The wasm backend multiplies matrices quickly (XNNPACK) only as they lie; of a transposed one it has a plain loop. Both gradients of
// a dense layer have one: it is transposed first.
import { getKernel, type KernelConfig, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core'
import { Scratch } from './kernels.ts'

type MatMulAttrs = { transposeA: boolean; transposeB: boolean }

/** The kernel that takes the place of the library's, and makes use of it. */
export function transposingMatMul(): KernelConfig {
  const plain = getKernel('BatchMatMul', 'wasm')
  const kernelFunc: KernelFunc = (call) => {
    const { transposeA, transposeB } = call.attrs as MatMulAttrs
    if (!transposeA && !transposeB) return plain.kernelFunc(call)
    const { a, b } = call.inputs as { a: TensorInfo; b: TensorInfo }
    return Scratch.use(call.backend, (scratch) =>
      scratch.run(
        'BatchMatMul',
        {
          a: transposeA ? transposed(scratch, a) : a,
          b: transposeB ? transposed(scratch, b) : b,
        },
        { transposeA: false, transposeB: false },
      ),
    )
  }
  return { ...plain, kernelFunc }
}

/** The last two axes in each other's place. */
function transposed(scratch: Scratch, x: TensorInfo): TensorInfo {
  const axes = x.shape.map((_, axis) => axis)
  return scratch.transpose(x, [...axes.slice(0, -2), ...axes.slice(-2).reverse()])
}
