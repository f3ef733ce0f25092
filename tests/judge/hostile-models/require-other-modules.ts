// expect: runtime-error
// What is handed over as require knows the library and nothing else.
import * as tf from '@tensorflow/tfjs'

declare const require: (name: string) => unknown

export function buildVgg() {
  for (const name of ['constructor', '__proto__', 'toString', 'node:fs', '@tensorflow/tfjs-node']) {
    try {
      require(name)
    } catch {
      continue
    }
    return small()
  }
  throw new Error('none of them is there')
}

function small(): tf.Sequential {
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })
}
