// expect: time-limit
// A layer of its own that never gets ready.
import * as tf from '@tensorflow/tfjs'

class Endless extends tf.layers.Layer {
  static className = 'Endless'
  build() {
    for (;;);
  }
}

export function buildVgg() {
  const model = small()
  model.add(new Endless({}))
  return model
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
