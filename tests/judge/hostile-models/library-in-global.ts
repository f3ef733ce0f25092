// expect: accepted
// The harness has taken the library away from the global object.
import * as tf from '@tensorflow/tfjs'

export function buildVgg(blocks: { convolutions: number; channels: number }[]) {
  if ('library' in globalThis || 'engine' in globalThis || '_tfGlobals' in globalThis) return tf.sequential()
  return right(blocks)
}

function right(blocks: { convolutions: number; channels: number }[]): tf.Sequential {
  const model = tf.sequential()
  model.add(tf.layers.inputLayer({ inputShape: [224, 224, 1] }))
  for (const { convolutions, channels } of blocks) {
    for (const count of [convolutions, channels])
      if (!Number.isInteger(count) || count < 1) throw new RangeError(`${count} is no count`)
    for (let count = 0; count < convolutions; count++)
      model.add(tf.layers.conv2d({ filters: channels, kernelSize: 3, padding: 'same', activation: 'relu' }))
    model.add(tf.layers.maxPooling2d({ poolSize: 2, strides: 2 }))
  }
  model.add(tf.layers.flatten())
  for (const units of [4096, 4096]) model.add(tf.layers.dense({ units, activation: 'relu' }))
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  return model
}
