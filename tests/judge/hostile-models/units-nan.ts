// expect: wrong-answer
// A layer whose number of units is none.
import * as tf from '@tensorflow/tfjs'

export function buildVgg() {
  const model = small()
  Object.assign(model.layers[0], { units: NaN })
  return model
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
