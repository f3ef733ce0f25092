import { conv2d, eye, reshape, tensor4d, transpose } from '@tensorflow/tfjs-core'

/**
 * The matrix of a linear map has in its columns what the map makes of the unit vectors: TensorFlow.js's convolution of a
 * batch of images, each with a single 1.
 */
export default function oracle(K: Matrix, [height, width]: [number, number]): Matrix {
  const cells = height * width
  const images = tensor4d(eye(cells).dataSync(), [cells, height, width, 1])
  const kernel = tensor4d(K.flat(), [K.length, K[0].length, 1, 1])
  return transpose(reshape(conv2d(images, kernel, 1, 'valid'), [cells, -1])).arraySync() as Matrix
}
