import { conv2d, squeeze, tensor3d, tensor4d, transpose } from '@tensorflow/tfjs-core'

/** TensorFlow.js, one image, one output channel, no padding. It wants the input channels after rows and columns. */
export default function oracle(X: Tensor3, K: Tensor3): Matrix {
  const image = transpose(tensor3d(X), [1, 2, 0])
  const kernel = transpose(tensor4d([K]), [2, 3, 1, 0])
  return squeeze(conv2d(image, kernel, 1, 'valid'), [2]).arraySync() as Matrix
}
