// expect: wrong-answer
// A layer of its own that is none of the known ones.
import * as tf from '@tensorflow/tfjs'

class Mine extends tf.layers.Layer {
  static className = 'Mine'
  computeOutputShape(shape: tf.Shape) {
    return shape
  }
}

export function buildVgg() {
  const model = small()
  model.add(new Mine({}))
  return model
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
