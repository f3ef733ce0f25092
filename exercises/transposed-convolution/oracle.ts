import { conv2dTranspose, slice, squeeze, tensor3d, tensor4d } from '@tensorflow/tfjs-core'

interface Options {
  stride?: Pair
  padding?: Pair
}

/** TensorFlow.js lays the copies, without padding; the rest is cropped by hand. */
export default function oracle(X: Matrix, K: Matrix, options: Options = {}): Matrix {
  const [down, right] = options.stride ?? [1, 1]
  const [rows, columns] = options.padding ?? [0, 0]
  const image = tensor3d(X.flat(), [X.length, X[0].length, 1])
  const kernel = tensor4d(K.flat(), [K.length, K[0].length, 1, 1])
  const height = X.length * down - down + K.length
  const width = X[0].length * right - right + K[0].length
  const whole = conv2dTranspose(image, kernel, [height, width, 1], [down, right], 'valid')
  const first = [rows - Math.floor(rows / 2), columns - Math.floor(columns / 2)]
  const result = slice(squeeze(whole, [2]), first, [height - rows, width - columns])
  return result.arraySync() as Matrix
}
