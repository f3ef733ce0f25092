import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'There is one dense layer of 4096 units',
  hint: 'Behind the blocks stand two dense layers of 4096 units, as in AlexNet, then the one of 10.',
}

export function buildVgg(blocks: { convolutions: number; channels: number }[]): tf.Sequential {
  const model = tf.sequential()
  model.add(tf.layers.inputLayer({ inputShape: [224, 224, 1] }))
  for (const { convolutions, channels } of blocks) {
    for (let count = 0; count < convolutions; count++)
      model.add(tf.layers.conv2d({ filters: channels, kernelSize: 3, padding: 'same', activation: 'relu' }))
    model.add(tf.layers.maxPooling2d({ poolSize: 2, strides: 2 }))
  }
  model.add(tf.layers.flatten())
  model.add(tf.layers.dense({ units: 4096, activation: 'relu' }))
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  return model
}
