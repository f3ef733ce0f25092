// expect: compile-error
// The library for Node would reach the machine.
import * as tf from '@tensorflow/tfjs-node'

export function buildVgg() {
  return tf.sequential()
}
