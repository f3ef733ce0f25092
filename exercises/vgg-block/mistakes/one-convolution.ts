import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'Each block has one convolution',
  hint: 'You take the channels of a block, and not the number of its convolutions. Small kernels in a row are the very idea of a VGG.',
}

export function buildVgg(blocks: { convolutions: number; channels: number }[]): tf.Sequential {
  const model = tf.sequential()
  model.add(tf.layers.inputLayer({ inputShape: [224, 224, 1] }))
  for (const { channels } of blocks) {
    model.add(tf.layers.conv2d({ filters: channels, kernelSize: 3, padding: 'same', activation: 'relu' }))
    model.add(tf.layers.maxPooling2d({ poolSize: 2, strides: 2 }))
  }
  model.add(tf.layers.flatten())
  model.add(tf.layers.dense({ units: 4096, activation: 'relu' }))
  model.add(tf.layers.dense({ units: 4096, activation: 'relu' }))
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  return model
}
