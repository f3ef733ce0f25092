import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-layers'

/** The real library, with weights, on the CPU: what it says itself of each layer. */
export default function oracle(): { output: number[]; parameters: number } {
  const model = tf.sequential()
  const image = { inputShape: [28, 28, 1] }
  model.add(tf.layers.zeroPadding2d({ padding: 2, ...image }))
  model.add(tf.layers.conv2d({ filters: 6, kernelSize: [5, 5], padding: 'valid' }))
  model.add(tf.layers.activation({ activation: 'sigmoid' }))
  model.add(tf.layers.averagePooling2d({ poolSize: [2, 2] }))
  model.add(tf.layers.conv2d({ filters: 16, kernelSize: [5, 5] }))
  model.add(tf.layers.activation({ activation: 'sigmoid' }))
  model.add(tf.layers.averagePooling2d({ poolSize: [2, 2] }))
  model.add(tf.layers.flatten())
  for (const units of [120, 84]) model.add(tf.layers.dense({ units, activation: 'sigmoid' }))
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  return { output: model.outputShape.slice(1) as number[], parameters: model.countParams() }
}
