import * as tf from '@tensorflow/tfjs'

/**
 * AlexNet in the layers of TensorFlow.js, for grey images of 224 × 224 pixels and ten classes.
 * @returns the model; nothing is computed with it
 */
export function buildAlexNet(): tf.Sequential {
  throw new Error('not implemented')
}
