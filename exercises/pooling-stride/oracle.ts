import { avgPool, maxPool, pad, squeeze, tensor3d } from '@tensorflow/tfjs-core'

interface Options {
  window: [number, number]
  mode: 'max' | 'avg'
  padding?: [number, number]
  stride?: [number, number]
}

/** TensorFlow.js on an input that is padded first: by itself it would divide an average by the cells on the input. */
export default function oracle(X: Matrix, options: Options): Matrix {
  const { window, mode, padding = [0, 0], stride = [1, 1] } = options
  const image = tensor3d(X.flat(), [X.length, X[0].length, 1])
  const [rows, columns] = padding.map((total): [number, number] => [total - (total >> 1), total >> 1])
  const padded = pad(image, [rows, columns, [0, 0]], mode === 'max' ? -Infinity : 0)
  const pooled = (mode === 'max' ? maxPool : avgPool)(padded, window, stride, 'valid')
  return squeeze(pooled, [2]).arraySync() as Matrix
}
