import { conv2d, eye, reshape, tensor3d, tensor4d, transpose } from '@tensorflow/tfjs-core'

/** TensorFlow.js's convolution with one kernel for each tap: 1 at the tap and 0 elsewhere, so that it picks that number. */
export default function oracle(X: Tensor3, [height, width]: [number, number]): Matrix {
  const channels = X.length
  const taps = channels * height * width
  const image = transpose(tensor3d(X), [1, 2, 0])
  const pickers = tensor4d(eye(taps).dataSync(), [channels, height, width, taps])
  const picked = conv2d(image, transpose(pickers, [1, 2, 0, 3]), 1, 'valid')
  return reshape(picked, [-1, taps]).arraySync() as Matrix
}
