import { input, layers, model, type LayersModel } from '@tensorflow/tfjs-layers'

export const buildModel = (): LayersModel => {
  const image = input({ shape: [28, 28, 1] })
  const edges = layers.conv2d({ filters: 8, kernelSize: 5, strides: 2, activation: 'relu' }).apply(image)
  const parts = layers.conv2d({ filters: 16, kernelSize: 5, strides: 2, activation: 'relu' }).apply(edges)
  const numbers = layers.dense({ units: 48, activation: 'relu' }).apply(layers.flatten().apply(parts))
  const answer = layers.softmax({}).apply(layers.dense({ units: 10 }).apply(numbers))
  return model({ inputs: image, outputs: answer as never })
}

const plan = { optimizer: 'adam', learningRate: 0.004, batchSize: 32 } as const
export function trainingPlan(): TrainingPlan {
  return { ...plan, epochs: 3 }
}
