import * as tf from '@tensorflow/tfjs'

/**
 * LeNet in the layers of TensorFlow.js, for grey images of 28 × 28 pixels.
 * @returns the model; nothing is computed with it
 */
export function buildLeNet(): tf.Sequential {
  throw new Error('not implemented')
}
