import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'The steps are too large',
  hint: 'The loss was no number any more: each step leapt over the valley and landed higher than before. Divide the learning rate by ten until the loss falls from the first epoch on.',
  hiddenOnly: true,
  outcome: 'diverged',
}

export function buildModel(): tf.Sequential {
  const { averagePooling2d, conv2d, dense, flatten } = tf.layers
  return tf.sequential({
    layers: [
      conv2d({ inputShape: [28, 28, 1], filters: 6, kernelSize: 5, padding: 'same', activation: 'relu' }),
      averagePooling2d({ poolSize: 2, strides: 2 }),
      conv2d({ filters: 16, kernelSize: 5, activation: 'relu' }),
      averagePooling2d({ poolSize: 2, strides: 2 }),
      flatten(),
      dense({ units: 120, activation: 'relu' }),
      dense({ units: 84, activation: 'relu' }),
      dense({ units: 10, activation: 'softmax' }),
    ],
  })
}

export function trainingPlan() {
  return { optimizer: 'sgd', learningRate: 50, batchSize: 64, epochs: 1 }
}
