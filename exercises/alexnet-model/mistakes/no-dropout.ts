import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'There is no dropout',
  hint: 'Two dense layers of 4096 units hold most of the parameters, and learn the training images by heart. What stands behind each of them?',
}

export function buildAlexNet(): tf.Sequential {
  const { conv2d, dense, flatten, maxPooling2d } = tf.layers
  return tf.sequential({
    layers: [
      conv2d({ inputShape: [224, 224, 1], filters: 96, kernelSize: 11, strides: 4, activation: 'relu' }),
      maxPooling2d({ poolSize: 3, strides: 2 }),
      conv2d({ filters: 256, kernelSize: 5, padding: 'same', activation: 'relu' }),
      maxPooling2d({ poolSize: 3, strides: 2 }),
      conv2d({ filters: 384, kernelSize: 3, padding: 'same', activation: 'relu' }),
      conv2d({ filters: 384, kernelSize: 3, padding: 'same', activation: 'relu' }),
      conv2d({ filters: 256, kernelSize: 3, padding: 'same', activation: 'relu' }),
      maxPooling2d({ poolSize: 3, strides: 2 }),
      flatten(),
      dense({ units: 4096, activation: 'relu' }),
      dense({ units: 4096, activation: 'relu' }),
      dense({ units: 10, activation: 'softmax' }),
    ],
  })
}
