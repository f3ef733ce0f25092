// expect: output-limit
// A layer with a name of half a billion characters.
import * as tf from '@tensorflow/tfjs'

export function buildVgg() {
  const model = small()
  model.layers[0].name = 'x'.repeat(500_000_000)
  return model
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
