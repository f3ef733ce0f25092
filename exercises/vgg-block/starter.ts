import * as tf from '@tensorflow/tfjs'

interface Block {
  convolutions: number
  channels: number
}

/**
 * A VGG network in the layers of TensorFlow.js, for grey images of 224 × 224 pixels and ten classes.
 * @param blocks for each block, how many convolutions and how many channels
 * @returns the model; nothing is computed with it
 * @throws RangeError for a number of convolutions or channels that is below 1 or no whole number
 */
export function buildVgg(blocks: Block[]): tf.Sequential {
  throw new Error('not implemented')
}
