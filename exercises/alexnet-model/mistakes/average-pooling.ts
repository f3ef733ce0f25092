import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'The poolings average',
  hint: 'Averages are of LeNet. AlexNet keeps the largest number of each window.',
}

export function buildAlexNet(): tf.Sequential {
  const { conv2d, dense, dropout, flatten, averagePooling2d } = tf.layers
  return tf.sequential({
    layers: [
      conv2d({ inputShape: [224, 224, 1], filters: 96, kernelSize: 11, strides: 4, activation: 'relu' }),
      averagePooling2d({ poolSize: 3, strides: 2 }),
      conv2d({ filters: 256, kernelSize: 5, padding: 'same', activation: 'relu' }),
      averagePooling2d({ poolSize: 3, strides: 2 }),
      conv2d({ filters: 384, kernelSize: 3, padding: 'same', activation: 'relu' }),
      conv2d({ filters: 384, kernelSize: 3, padding: 'same', activation: 'relu' }),
      conv2d({ filters: 256, kernelSize: 3, padding: 'same', activation: 'relu' }),
      averagePooling2d({ poolSize: 3, strides: 2 }),
      flatten(),
      dense({ units: 4096, activation: 'relu' }),
      dropout({ rate: 0.5 }),
      dense({ units: 4096, activation: 'relu' }),
      dropout({ rate: 0.5 }),
      dense({ units: 10, activation: 'softmax' }),
    ],
  })
}
