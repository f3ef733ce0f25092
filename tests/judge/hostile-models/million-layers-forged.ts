// expect: output-limit
// A forged topology of more layers than anybody looks at.
import * as tf from '@tensorflow/tfjs'

export function buildVgg() {
  const model = small()
  const layers = new Array(150_000).fill(null)
  model.getConfig = () => ({ name: 'long', layers }) as never
  return model
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
