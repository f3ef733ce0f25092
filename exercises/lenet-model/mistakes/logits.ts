import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'The last layer returns logits',
  hint: 'The ten sums of the last layer are not probabilities yet. Which activation makes numbers of them that add up to 1?',
}

export function buildLeNet(): tf.Sequential {
  const { averagePooling2d, conv2d, dense, flatten } = tf.layers
  return tf.sequential({
    layers: [
      conv2d({ inputShape: [28, 28, 1], filters: 6, kernelSize: 5, padding: 'same', activation: 'sigmoid' }),
      averagePooling2d({ poolSize: 2, strides: 2 }),
      conv2d({ filters: 16, kernelSize: 5, activation: 'sigmoid' }),
      averagePooling2d({ poolSize: 2, strides: 2 }),
      flatten(),
      dense({ units: 120, activation: 'sigmoid' }),
      dense({ units: 84, activation: 'sigmoid' }),
      dense({ units: 10 }),
    ],
  })
}
