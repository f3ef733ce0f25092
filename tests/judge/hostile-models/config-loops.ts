// expect: time-limit
// A model that loops when it is asked what it is made of.
import * as tf from '@tensorflow/tfjs'

export function buildVgg() {
  const model = small()
  model.getConfig = () => {
    for (;;);
  }
  return model
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
