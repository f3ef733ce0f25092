// expect: wrong-answer
// Each call adds a layer to one and the same model.
import * as tf from '@tensorflow/tfjs'

const model = small()

export function buildVgg() {
  model.add(tf.layers.dense({ units: 1 }))
  return model
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
