import * as tf from '@tensorflow/tfjs'

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
