import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'The normalization comes after the activation',
  hint: 'A sigmoid has squeezed its numbers into 0..1 by then. Normalize what goes into it: the layer without an activation, the normalization, then the activation as a layer of its own.',
}

export function buildBatchNormLeNet(): tf.Sequential {
  const { averagePooling2d, batchNormalization, conv2d, dense, flatten } = tf.layers
  return tf.sequential({
    layers: [
      conv2d({ inputShape: [28, 28, 1], filters: 6, kernelSize: 5, padding: 'same', activation: 'sigmoid' }),
      batchNormalization(),
      averagePooling2d({ poolSize: 2, strides: 2 }),
      conv2d({ filters: 16, kernelSize: 5, activation: 'sigmoid' }),
      batchNormalization(),
      averagePooling2d({ poolSize: 2, strides: 2 }),
      flatten(),
      dense({ units: 120, activation: 'sigmoid' }),
      batchNormalization(),
      dense({ units: 84, activation: 'sigmoid' }),
      batchNormalization(),
      dense({ units: 10, activation: 'softmax' }),
    ],
  })
}
