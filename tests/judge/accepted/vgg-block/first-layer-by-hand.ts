import * as tf from '@tensorflow/tfjs'

export function buildVgg(blocks: { convolutions: number; channels: number }[]): tf.Sequential {
  const model = tf.sequential()
  let isFirst = true
  for (let b = 0; b < blocks.length; b++) {
    const { convolutions, channels } = blocks[b]
    for (const value of [convolutions, channels]) {
      if (value < 1) throw new RangeError(`${value} < 1`)
      if (Math.floor(value) !== value) throw new RangeError(`${value} is no whole number`)
    }
    for (let c = 0; c < convolutions; c++) {
      const settings = { filters: channels, kernelSize: 3, padding: 'same' as const, name: `block${b}conv${c}` }
      model.add(tf.layers.conv2d(isFirst ? { ...settings, inputShape: [224, 224, 1] } : settings))
      model.add(tf.layers.reLU())
      isFirst = false
    }
    model.add(tf.layers.maxPooling2d({ poolSize: 2, strides: 2, padding: 'valid' }))
  }
  model.add(tf.layers.flatten())
  for (const units of [4096, 4096]) {
    model.add(tf.layers.dense({ units }))
    model.add(tf.layers.activation({ activation: 'relu' }))
  }
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  return model
}
