import * as tf from '@tensorflow/tfjs'

function sigmoid(): tf.layers.Layer {
  return tf.layers.activation({ activation: 'sigmoid' })
}

export function buildBatchNormLeNet(): tf.Sequential {
  const model = tf.sequential()
  model.add(tf.layers.zeroPadding2d({ padding: [[2, 2], [2, 2]], inputShape: [28, 28, 1] }))
  model.add(tf.layers.conv2d({ filters: 6, kernelSize: 5 }))
  model.add(tf.layers.batchNormalization({ center: true, scale: true }))
  model.add(sigmoid())
  model.add(tf.layers.averagePooling2d({ poolSize: 2, strides: 2 }))
  model.add(tf.layers.conv2d({ filters: 16, kernelSize: 5 }))
  model.add(tf.layers.batchNormalization({ axis: 3 }))
  model.add(sigmoid())
  model.add(tf.layers.averagePooling2d({ poolSize: 2, strides: 2 }))
  model.add(tf.layers.flatten())
  model.add(tf.layers.dense({ units: 120 }))
  model.add(tf.layers.batchNormalization({ axis: 1 }))
  model.add(sigmoid())
  model.add(tf.layers.dense({ units: 84 }))
  model.add(tf.layers.batchNormalization())
  model.add(sigmoid())
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }))
  return model
}
