// expect: runtime-error
// A topology without an end: it holds itself.
import * as tf from '@tensorflow/tfjs'

export function buildVgg() {
  const model = small()
  const config: Record<string, unknown> = { name: 'endless' }
  config.layers = [config]
  model.getConfig = () => config as never
  return model
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
