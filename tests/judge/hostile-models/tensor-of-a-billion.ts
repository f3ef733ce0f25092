// expect: memory-limit
// Numbers in earnest: four gigabytes of them.
import * as tf from '@tensorflow/tfjs'

export function buildVgg() {
  tf.zeros([1_000_000_000])
  return tf.sequential()
}
