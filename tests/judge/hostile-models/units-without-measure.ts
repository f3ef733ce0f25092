// expect: wrong-answer
// Numbers that no arithmetic survives: the product would be larger than any exact one.
import * as tf from '@tensorflow/tfjs'

export function buildVgg(blocks: unknown[]) {
  const model = small()
  const units = [1e300, 2 ** 53, 1e9, -1, 0.5, Infinity][blocks.length % 6]
  Object.assign(model.layers[0], { units })
  return model
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
