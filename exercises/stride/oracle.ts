import { conv2d, squeeze, tensor3d, tensor4d } from '@tensorflow/tfjs-core'

interface Options {
  padding?: Pair
  stride?: Pair
}

/** TensorFlow.js, one image of one channel, told how much padding goes on each of the four sides. */
export default function oracle(X: Matrix, K: Matrix, options: Options = {}): Matrix {
  const [rows, columns] = options.padding ?? [0, 0]
  const [down, right] = options.stride ?? [1, 1]
  const sides = (total: number): [number, number] => [total - Math.floor(total / 2), Math.floor(total / 2)]
  const image = tensor3d(X.flat(), [X.length, X[0].length, 1])
  const kernel = tensor4d(K.flat(), [K.length, K[0].length, 1, 1])
  const result = conv2d(image, kernel, [down, right], [[0, 0], sides(rows), sides(columns), [0, 0]])
  return squeeze(result, [2]).arraySync() as Matrix
}
