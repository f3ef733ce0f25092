import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'The gradient vanishes',
  hint: 'A sigmoid passes at most a quarter of the gradient that comes to it, and there are four between the loss and the first kernel. Take an activation that passes it on whole, or an optimiser that measures its steps by the gradient itself.',
  hiddenOnly: true,
  outcome: 'vanishing-gradient',
}

export function buildModel(): tf.Sequential {
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
      dense({ units: 10, activation: 'softmax' }),
    ],
  })
}

export function trainingPlan() {
  return { optimizer: 'sgd', learningRate: 0.9, batchSize: 128, epochs: 2 }
}
