import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'The dropouts stand before convolutions',
  hint: 'A convolution has few parameters and its neighbours tell each other what was dropped. The dropouts belong behind the two large dense layers.',
}

export function buildAlexNet(): tf.Sequential {
  const { conv2d, dense, dropout, flatten, maxPooling2d } = tf.layers
  return tf.sequential({
    layers: [
      conv2d({ inputShape: [224, 224, 1], filters: 96, kernelSize: 11, strides: 4, activation: 'relu' }),
      maxPooling2d({ poolSize: 3, strides: 2 }),
      dropout({ rate: 0.5 }),
      conv2d({ filters: 256, kernelSize: 5, padding: 'same', activation: 'relu' }),
      maxPooling2d({ poolSize: 3, strides: 2 }),
      dropout({ rate: 0.5 }),
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
