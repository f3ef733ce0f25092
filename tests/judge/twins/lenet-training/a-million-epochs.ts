import { sequential, layers } from '@tensorflow/tfjs-layers'

export const buildModel = () =>
  sequential({
    layers: [
      layers.conv2d({ inputShape: [28, 28, 1], filters: 4, kernelSize: 5, strides: 2, activation: 'relu' }),
      layers.conv2d({ filters: 8, kernelSize: 5, strides: 2, activation: 'relu' }),
      layers.flatten(),
      layers.dense({ units: 32, activation: 'relu' }),
      layers.dense({ units: 10, activation: 'softmax' }),
    ],
  })

export const trainingPlan = () => ({ optimizer: 'rmsprop', learningRate: 0.001, batchSize: 32, epochs: 2e6 })
