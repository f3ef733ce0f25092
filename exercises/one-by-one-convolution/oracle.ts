import { conv2d, tensor3d, tensor4d, transpose } from '@tensorflow/tfjs-core'

/** TensorFlow.js's convolution, with a kernel of one row and one column. It wants input channels before output channels. */
export default function oracle(X: Tensor3, K: Matrix): Tensor3 {
  const image = transpose(tensor3d(X), [1, 2, 0])
  const kernel = tensor4d([[X.map((_, c) => K.map((weights) => weights[c]))]])
  return transpose(conv2d(image, kernel, 1, 'valid'), [2, 0, 1]).arraySync() as Tensor3
}
