import * as tf from '@tensorflow/tfjs'

export function buildBatchNormLeNet(): tf.LayersModel {
  const apply = (layer: tf.layers.Layer, x: tf.SymbolicTensor) => layer.apply(x) as tf.SymbolicTensor
  const block = (layer: tf.layers.Layer, x: tf.SymbolicTensor) =>
    apply(tf.layers.activation({ activation: 'sigmoid' }), apply(tf.layers.batchNormalization(), apply(layer, x)))
  const inputs = tf.layers.input({ shape: [28, 28, 1] })
  let x = block(tf.layers.conv2d({ filters: 6, kernelSize: 5, padding: 'same' }), inputs)
  x = apply(tf.layers.averagePooling2d({ poolSize: 2, strides: 2 }), x)
  x = block(tf.layers.conv2d({ filters: 16, kernelSize: 5 }), x)
  x = apply(tf.layers.averagePooling2d({ poolSize: 2, strides: 2 }), x)
  x = apply(tf.layers.flatten(), x)
  x = block(tf.layers.dense({ units: 120 }), x)
  x = block(tf.layers.dense({ units: 84 }), x)
  return tf.model({ inputs, outputs: apply(tf.layers.dense({ units: 10, activation: 'softmax' }), x) })
}
