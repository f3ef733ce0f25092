import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'The activations are sigmoids',
  hint: 'Eight layers of sigmoids let the gradient vanish on its way to the first one. AlexNet has another activation in all layers but the last.',
}

export function buildAlexNet(): tf.Sequential {
  const { conv2d, dense, dropout, flatten, maxPooling2d } = tf.layers
  return tf.sequential({
    layers: [
      conv2d({ inputShape: [224, 224, 1], filters: 96, kernelSize: 11, strides: 4, activation: 'sigmoid' }),
      maxPooling2d({ poolSize: 3, strides: 2 }),
      conv2d({ filters: 256, kernelSize: 5, padding: 'same', activation: 'sigmoid' }),
      maxPooling2d({ poolSize: 3, strides: 2 }),
      conv2d({ filters: 384, kernelSize: 3, padding: 'same', activation: 'sigmoid' }),
      conv2d({ filters: 384, kernelSize: 3, padding: 'same', activation: 'sigmoid' }),
      conv2d({ filters: 256, kernelSize: 3, padding: 'same', activation: 'sigmoid' }),
      maxPooling2d({ poolSize: 3, strides: 2 }),
      flatten(),
      dense({ units: 4096, activation: 'sigmoid' }),
      dropout({ rate: 0.5 }),
      dense({ units: 4096, activation: 'sigmoid' }),
      dropout({ rate: 0.5 }),
      dense({ units: 10, activation: 'softmax' }),
    ],
  })
}
