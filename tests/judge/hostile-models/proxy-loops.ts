// expect: time-limit
// A Proxy that loops when it is asked whether it is a model.
import * as tf from '@tensorflow/tfjs'

export function buildVgg() {
  return new Proxy(small(), {
    getPrototypeOf() {
      for (;;);
    },
  })
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
