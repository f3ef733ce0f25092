import { conv2d, reverse, squeeze, tensor3d, tensor4d } from '@tensorflow/tfjs-core'

/** TensorFlow.js, whose conv2d is a cross-correlation; the kernel is reversed on its two axes of space. */
export default function oracle(X: Matrix, K: Matrix): Matrix {
  const image = tensor3d(X.flat(), [X.length, X[0].length, 1])
  const kernel = reverse(tensor4d(K.flat(), [K.length, K[0].length, 1, 1]), [0, 1])
  return squeeze(conv2d(image, kernel, 1, 'valid'), [2]).arraySync() as Matrix
}
