import * as tf from '@tensorflow/tfjs'

interface TrainingPlan {
  optimizer: 'sgd' | 'momentum' | 'adam' | 'rmsprop'
  learningRate: number
  batchSize: number // examples a step
  epochs: number // passes over the 6 000 digits
  momentum?: number // of the optimiser momentum; .9 where nothing is said
}

/** LeNet with the activation of its successors: its gradient is 1 wherever it lets anything through. */
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

export function trainingPlan(): TrainingPlan {
  return { optimizer: 'adam', learningRate: 0.003, batchSize: 64, epochs: 4 }
}
