import * as tf from '@tensorflow/tfjs'

interface Block {
  convolutions: number
  channels: number
}

export function buildVgg(blocks: Block[]): tf.Sequential {
  const model = tf.sequential()
  model.add(tf.layers.inputLayer({ inputShape: [224, 224, 1] }))
  for (const { convolutions, channels } of blocks) {
    checkCount('convolutions', convolutions)
    checkCount('channels', channels)
    for (let count = 0; count < convolutions; count++)
      model.add(tf.layers.conv2d({ filters: channels, kernelSize: 3, padding: 'same', activation: 'relu' }))
    model.add(tf.layers.maxPooling2d({ poolSize: 2, strides: 2 }))
  }
  model.add(tf.layers.flatten())
  model.add(tf.layers.dense({ units: 4096, activation: 'relu' }))
  model.add(tf.layers.dense({ units: 4096, activation: 'relu' }))
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  return model
}

function checkCount(name: string, count: number): void {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`${name} is ${count}; a whole number of at least 1 is wanted`)
}
