import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'The first convolution is not padded',
  hint: 'Your maps begin at 24×24, so 256 numbers are left for the dense layers instead of 400, and 44 426 parameters instead of 61 706. The course pads the image by 4 in total; which padding of the library keeps 28×28?',
}

export function buildLeNet(): tf.Sequential {
  const model = tf.sequential()
  model.add(tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 6, kernelSize: 5, activation: 'sigmoid' }))
  model.add(tf.layers.averagePooling2d({ poolSize: 2, strides: 2 }))
  model.add(tf.layers.conv2d({ filters: 16, kernelSize: 5, activation: 'sigmoid' }))
  model.add(tf.layers.averagePooling2d({ poolSize: 2, strides: 2 }))
  model.add(tf.layers.flatten())
  model.add(tf.layers.dense({ units: 120, activation: 'sigmoid' }))
  model.add(tf.layers.dense({ units: 84, activation: 'sigmoid' }))
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  return model
}
