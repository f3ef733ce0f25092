import { sequential, layers } from '@tensorflow/tfjs-layers'

export const buildModel = () =>
  sequential({
    layers: [
      layers.conv2d({ inputShape: [28, 28, 1], filters: 4, kernelSize: 5, strides: 2, activation: 'sigmoid' }),
      layers.conv2d({ filters: 8, kernelSize: 5, strides: 2, activation: 'sigmoid' }),
      layers.flatten(),
      layers.dense({ units: 32, activation: 'sigmoid' }),
      layers.dense({ units: 10, activation: 'softmax' }),
    ],
  })

export const trainingPlan = () => ({ optimizer: 'sgd', learningRate: 0.3, batchSize: 256, epochs: 1 })
