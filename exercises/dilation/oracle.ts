import { conv2d, squeeze, tensor3d, tensor4d } from '@tensorflow/tfjs-core'

/** TensorFlow.js, one image of one channel, with its own dilations. */
export default function oracle(X: Matrix, K: Matrix, [down, right]: Pair): Matrix {
  const image = tensor3d(X.flat(), [X.length, X[0].length, 1])
  const kernel = tensor4d(K.flat(), [K.length, K[0].length, 1, 1])
  return squeeze(conv2d(image, kernel, 1, 'valid', 'NHWC', [down, right]), [2]).arraySync() as Matrix
}
