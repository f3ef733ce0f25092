import { pad2d, tensor2d } from '@tensorflow/tfjs-core'

/** TensorFlow.js, told how many go before and after on each axis. */
export default function oracle(X: Matrix, [rows, columns]: Pair, value = 0): Matrix {
  const [bottom, right] = [Math.floor(rows / 2), Math.floor(columns / 2)]
  const sides: [[number, number], [number, number]] = [
    [rows - bottom, bottom],
    [columns - right, right],
  ]
  return pad2d(tensor2d(X), sides, value).arraySync() as Matrix
}
