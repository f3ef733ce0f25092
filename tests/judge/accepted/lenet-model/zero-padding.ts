import * as tf from '@tensorflow/tfjs'

// Padding as a layer of its own, as many write it who come from PyTorch; compiled as for training.
export function buildLeNet(): tf.Sequential {
  const net = tf.sequential({ name: 'lenet' })
  net.add(tf.layers.zeroPadding2d({ padding: [2, 2], inputShape: [28, 28, 1] }))
  net.add(tf.layers.conv2d({ filters: 6, kernelSize: 5, strides: 1, activation: 'sigmoid', kernelInitializer: 'glorotUniform' }))
  net.add(tf.layers.avgPool2d({ poolSize: 2, strides: 2, padding: 'same' }))
  net.add(tf.layers.conv2d({ filters: 16, kernelSize: 5, activation: 'sigmoid', kernelRegularizer: tf.regularizers.l2({ l2: 1e-4 }) }))
  net.add(tf.layers.avgPool2d({ poolSize: 2, strides: 2 }))
  net.add(tf.layers.reshape({ targetShape: [400] }))
  net.add(tf.layers.dense({ units: 120, activation: 'sigmoid' }))
  net.add(tf.layers.dense({ units: 84, activation: 'sigmoid' }))
  net.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  net.compile({ optimizer: tf.train.adam(0.003), loss: 'categoricalCrossentropy', metrics: ['accuracy'] })
  net.summary()
  return net
}
