import { reshape, tensor3d, transpose } from '@tensorflow/tfjs-core'

/** TensorFlow.js: the channels as a matrix of groups, transposed. */
export default function oracle(X: Tensor3, groups: number): Tensor3 {
  const shape: [number, number, number] = [X.length, X[0].length, X[0][0].length]
  const [channels, height, width] = shape
  const grouped = reshape(tensor3d(X, shape), [groups, channels / groups, height, width])
  return reshape(transpose(grouped, [1, 0, 2, 3]), shape).arraySync() as Tensor3
}
