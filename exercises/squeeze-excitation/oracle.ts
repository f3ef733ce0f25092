import { matMul, mean, mul, relu, reshape, sigmoid, tensor2d, tensor3d } from '@tensorflow/tfjs-core'

/** TensorFlow.js: a global average pooling, two matrix products, and a product that spreads the gates over the cells. */
export default function oracle(X: Tensor3, W1: Matrix, W2: Matrix): Tensor3 {
  const input = tensor3d(X)
  const squeezed = reshape(mean(input, [1, 2]), [X.length, 1])
  const hidden = relu(matMul(tensor2d(W1), squeezed))
  const gates = sigmoid(matMul(tensor2d(W2), hidden))
  return mul(input, reshape(gates, [X.length, 1, 1])).arraySync() as Tensor3
}
