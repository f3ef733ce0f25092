import * as tf from '@tensorflow/tfjs'

export const mistake = {
  title: 'The plan is longer than the budget',
  hint: 'More passes are not what is missing: the loss of this network is almost as low as it gets after a handful.',
  hiddenOnly: true,
  outcome: 'over-budget',
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
  return { optimizer: 'adam', learningRate: 0.003, batchSize: 64, epochs: 1_000_000 }
}
