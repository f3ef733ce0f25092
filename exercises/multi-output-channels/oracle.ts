import { add, conv2d, tensor1d, tensor3d, tensor4d, transpose } from '@tensorflow/tfjs-core'

/** TensorFlow.js, one image, no padding. It wants rows and columns first, then input and output channels. */
export default function oracle(X: Tensor3, K: Tensor4, bias: number[] = K.map(() => 0)): Tensor3 {
  const image = transpose(tensor3d(X), [1, 2, 0])
  const kernel = transpose(tensor4d(K), [2, 3, 1, 0])
  const result = add(conv2d(image, kernel, 1, 'valid'), tensor1d(bias))
  return transpose(result, [2, 0, 1]).arraySync() as Tensor3
}
