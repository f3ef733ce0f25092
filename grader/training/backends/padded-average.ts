// The library averages over what of a window lies in the input, but divides the gradient by the whole window: at a padded edge
// the two do not belong together, on every backend of its own.
import * as tf from '@tensorflow/tfjs-core'
import { type PoolingAttrs, poolingInfo, sharesOf } from './pooling-gradients.ts'

/** From now on the gradient of average pooling is that of what average pooling does. */
export function registerPaddedAverageGradient(): void {
  const plain = tf.getGradient('AvgPool')
  tf.unregisterGradient('AvgPool')
  tf.registerGradient({
    kernelName: 'AvgPool',
    inputsToSave: ['x'],
    gradFunc: (dy, saved, attrs) => {
      // The kernel there is this project's, which divides rightly.
      if (tf.getBackend() === 'wasm') return plain.gradFunc(dy, saved, attrs)
      const [x] = saved as [tf.Tensor4D]
      const info = poolingInfo(attrs as PoolingAttrs, x.shape)
      const area = info.filterHeight * info.filterWidth
      const corrections = sharesOf(info).map((share) => share * area)
      const shape: [number, number, number, number] = [1, info.outHeight, info.outWidth, 1]
      const corrected = tf.tidy(() => tf.mul(dy as tf.Tensor4D, tf.tensor4d(corrections, shape)))
      return plain.gradFunc(corrected, saved, attrs)
    },
  })
}
