import * as tf from '@tensorflow/tfjs'

export function buildModel() {
  const net = tf.sequential()
  net.add(tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 8, kernelSize: 5, strides: 2, activation: 'tanh' }))
  net.add(tf.layers.conv2d({ filters: 20, kernelSize: 5, strides: 2, activation: 'tanh' }))
  net.add(tf.layers.flatten())
  net.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  return net
}

export const trainingPlan = (): TrainingPlan => ({
  optimizer: 'momentum',
  learningRate: 0.04,
  momentum: 0.9,
  batchSize: 32,
  epochs: 4,
})
