import * as tf from '@tensorflow/tfjs'

interface TrainingPlan {
  optimizer: 'sgd' | 'momentum' | 'adam' | 'rmsprop'
  learningRate: number
  batchSize: number // examples a step
  epochs: number // passes over the 6 000 digits
  momentum?: number // of the optimiser momentum; .9 where nothing is said
}

/**
 * The network that is to be trained: from [28, 28, 1] to ten probabilities.
 * @returns the model; its weights begin as its initialisers say
 */
export function buildModel(): tf.Sequential {
  throw new Error('not implemented')
}

/** How it is trained, within the budget. */
export function trainingPlan(): TrainingPlan {
  throw new Error('not implemented')
}
