import * as tf from '@tensorflow/tfjs'

const { activation, batchNormalization, conv2d, dense, flatten } = tf.layers

function buildModel(): tf.Sequential {
  return tf.sequential({
    layers: [
      conv2d({ inputShape: [28, 28, 1], filters: 8, kernelSize: 5, strides: 2, kernelInitializer: 'heNormal' }),
      batchNormalization(),
      activation({ activation: 'relu' }),
      conv2d({ filters: 16, kernelSize: 5, strides: 2, kernelInitializer: 'heNormal' }),
      batchNormalization(),
      activation({ activation: 'relu' }),
      flatten(),
      dense({ units: 10, activation: 'softmax' }),
    ],
  })
}

function trainingPlan(): TrainingPlan {
  return { optimizer: 'rmsprop', learningRate: 0.002, batchSize: 64, epochs: 3 }
}

export { buildModel, trainingPlan }
