// expect: wrong-answer
// There is no network to load a model from.
import * as tf from '@tensorflow/tfjs'

export function buildVgg() {
  return tf.loadLayersModel('https://example.org/vgg/model.json')
}
