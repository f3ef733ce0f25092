import * as tf from '@tensorflow/tfjs-core'
import { convolutionGradients } from './convolution-gradients.ts'
import { poolingGradients } from './pooling-gradients.ts'

/** From now on the `wasm` backend has the gradients that it lacks, or is slow at. */
export function registerWasmGradients(): void {
  for (const kernel of [...convolutionGradients, ...poolingGradients]) {
    const { kernelName, backendName } = kernel
    // Its own gradient by a convolution's input is a plain loop.
    if (tf.getKernel(kernelName, backendName)) tf.unregisterKernel(kernelName, backendName)
    tf.registerKernel(kernel)
  }
}
