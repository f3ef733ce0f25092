import { conv2d, squeeze, tensor3d, tensor4d } from '@tensorflow/tfjs-core'

/** TensorFlow.js, one image of one channel, with Δ rows and columns of zeros on every side. */
export default function oracle(X: Matrix, V: Matrix): Matrix {
  const image = tensor3d(X.flat(), [X.length, X[0].length, 1])
  const kernel = tensor4d(V.flat(), [V.length, V[0].length, 1, 1])
  const sides = (size: number): [number, number] => [Math.floor(size / 2), Math.floor(size / 2)]
  const result = conv2d(image, kernel, 1, [[0, 0], sides(V.length), sides(V[0].length), [0, 0]])
  return squeeze(result, [2]).arraySync() as Matrix
}
