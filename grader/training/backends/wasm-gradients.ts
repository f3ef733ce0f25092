import * as tf from '@tensorflow/tfjs-core'
import { convolutionGradients } from './convolution-gradients.ts'
import { poolingGradients } from './pooling-gradients.ts'
import { transposingMatMul } from './transposed-matmul.ts'

let isRegistered = false

/** From now on the `wasm` backend has the gradients that it lacks, or is slow at. */
export function registerWasmGradients(): void {
  if (isRegistered) return
  isRegistered = true
  for (const kernel of [...convolutionGradients, ...poolingGradients, transposingMatMul()]) {
    const { kernelName, backendName } = kernel
    // What it has of these is a plain loop.
    if (tf.getKernel(kernelName, backendName)) tf.unregisterKernel(kernelName, backendName)
    tf.registerKernel(kernel)
  }
}
