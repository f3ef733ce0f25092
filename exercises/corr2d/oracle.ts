import { conv2d, tensor } from '@tensorflow/tfjs-core'

/** TensorFlow.js, one image of one channel, no padding: its conv2d is a cross-correlation, too. */
export default function oracle(X: Matrix, K: Matrix): Matrix {
  const image = tensor(X).expandDims(2) as never
  const filter = tensor(K).expandDims(2).expandDims(3) as never
  return conv2d(image, filter, 1, 'valid').squeeze([2]).arraySync() as Matrix
}
