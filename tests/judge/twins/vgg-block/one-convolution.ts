import * as tf from '@tensorflow/tfjs'

interface Block {
  convolutions: number
  channels: number
}

const conv = (filters: number) => tf.layers.conv2d({ filters, kernelSize: [3, 3], padding: 'same', activation: 'relu' })
const pool = () => tf.layers.maxPool2d({ poolSize: [2, 2] })
const dense = (units: number) => tf.layers.dense({ units, activation: 'relu' })
const made = (block: Block): tf.layers.Layer[] => [...Array.from({ length: 1 }, () => conv(block.channels)), pool()]

export const buildVgg = (blocks: Block[]): tf.Sequential => {
  return tf.sequential({
    layers: [
      tf.layers.inputLayer({ inputShape: [224, 224, 1] }),
      ...blocks.flatMap(made),
      tf.layers.flatten(),
      dense(4096), dense(4096),
      tf.layers.dense({ units: 10, activation: 'softmax' }),
    ],
  })
}
