// expect: compile-error
// A library is imported.

import * as tf from '@tensorflow/tfjs'

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return tf.conv2d(X, K, 1, 'valid').arraySync()
}
