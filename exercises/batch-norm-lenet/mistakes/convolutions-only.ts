import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'Only the convolutions are normalized',
  hint: 'The two hidden dense layers have sigmoids as well. Each of them is normalized like a convolution.',
}

export function buildBatchNormLeNet(): tf.Sequential {
  const { activation, averagePooling2d, batchNormalization, conv2d, dense, flatten } = tf.layers
  return tf.sequential({
    layers: [
      conv2d({ inputShape: [28, 28, 1], filters: 6, kernelSize: 5, padding: 'same' }),
      batchNormalization(),
      activation({ activation: 'sigmoid' }),
      averagePooling2d({ poolSize: 2, strides: 2 }),
      conv2d({ filters: 16, kernelSize: 5 }),
      batchNormalization(),
      activation({ activation: 'sigmoid' }),
      averagePooling2d({ poolSize: 2, strides: 2 }),
      flatten(),
      dense({ units: 120, activation: 'sigmoid' }),
      dense({ units: 84, activation: 'sigmoid' }),
      dense({ units: 10, activation: 'softmax' }),
    ],
  })
}
