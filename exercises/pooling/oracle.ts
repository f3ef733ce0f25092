import { avgPool, maxPool, squeeze, tensor3d } from '@tensorflow/tfjs-core'

/** TensorFlow.js, one image of one channel, stride 1, no padding. */
export default function oracle(X: Matrix, window: [number, number], mode: 'max' | 'avg'): Matrix {
  const image = tensor3d(X.flat(), [X.length, X[0].length, 1])
  const pooled = mode === 'max' ? maxPool(image, window, 1, 'valid') : avgPool(image, window, 1, 'valid')
  return squeeze(pooled, [2]).arraySync() as Matrix
}
