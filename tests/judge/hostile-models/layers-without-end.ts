// expect: time-limit
// Layer after layer, in earnest.
import * as tf from '@tensorflow/tfjs'

export function buildVgg() {
  const model = small()
  for (;;) model.add(tf.layers.dense({ units: 1 }))
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
