import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'The convolutions are not padded',
  hint: 'A 3×3 convolution takes two rows and two columns away, unless it is padded. In a VGG only the poolings make the maps smaller.',
}

export function buildVgg(blocks: { convolutions: number; channels: number }[]): tf.Sequential {
  const model = tf.sequential()
  model.add(tf.layers.inputLayer({ inputShape: [224, 224, 1] }))
  for (const { convolutions, channels } of blocks) {
    for (let count = 0; count < convolutions; count++)
      model.add(tf.layers.conv2d({ filters: channels, kernelSize: 3, activation: 'relu' }))
    model.add(tf.layers.maxPooling2d({ poolSize: 2, strides: 2 }))
  }
  model.add(tf.layers.flatten())
  model.add(tf.layers.dense({ units: 4096, activation: 'relu' }))
  model.add(tf.layers.dense({ units: 4096, activation: 'relu' }))
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  return model
}
