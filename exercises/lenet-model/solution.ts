import * as tf from '@tensorflow/tfjs'

export function buildLeNet(): tf.Sequential {
  const { averagePooling2d, conv2d, dense, flatten } = tf.layers
  const pool = () => averagePooling2d({ poolSize: [2, 2], strides: [2, 2] })
  return tf.sequential({
    layers: [
      conv2d({ inputShape: [28, 28, 1], filters: 6, kernelSize: 5, padding: 'same', activation: 'sigmoid' }),
      pool(),
      conv2d({ filters: 16, kernelSize: 5, padding: 'valid', activation: 'sigmoid' }),
      pool(),
      flatten(),
      dense({ units: 120, activation: 'sigmoid' }),
      dense({ units: 84, activation: 'sigmoid' }),
      dense({ units: 10, activation: 'softmax' }),
    ],
  })
}
