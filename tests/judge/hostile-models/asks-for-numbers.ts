// expect: runtime-error
// Nothing is computed here.
import * as tf from '@tensorflow/tfjs'

export function buildVgg() {
  const model = small()
  model.getWeights()[0].dataSync()
  return model
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
