import { add, conv2d, squeeze, tensor3d, tensor4d } from '@tensorflow/tfjs-core'

/** TensorFlow.js, one image of one channel; the bias is broadcast over the result. */
export default function oracle(X: Matrix, W: Matrix, b: number): Matrix {
  const image = tensor3d(X.flat(), [X.length, X[0].length, 1])
  const kernel = tensor4d(W.flat(), [W.length, W[0].length, 1, 1])
  return squeeze(add(conv2d(image, kernel, 1, 'valid'), b), [2]).arraySync() as Matrix
}
