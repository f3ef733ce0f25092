import { div, tensor1d, train, variable } from '@tensorflow/tfjs-core'

/** TensorFlow.js's own optimizer, handed the mean of the gradients. */
export default function oracle(
  weights: number[],
  gradient: number[],
  learningRate: number,
  batchSize = 1,
): number[] {
  const learned = variable(tensor1d(weights))
  const optimizer = train.sgd(learningRate)
  optimizer.applyGradients([{ name: learned.name, tensor: div(tensor1d(gradient), batchSize) }])
  const after = learned.arraySync() as number[]
  learned.dispose()
  return after
}
