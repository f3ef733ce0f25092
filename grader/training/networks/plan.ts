/** How a network is trained: what `trainingPlan()` of a submission returns. */
export interface TrainingPlan {
  optimizer: OptimizerName
  learningRate: number
  /** Examples a step. */
  batchSize: number
  /** Passes over the training examples. */
  epochs: number
  /** Of the optimiser `momentum`. */
  momentum?: number
}

export const optimizerNames = ['sgd', 'momentum', 'adam', 'rmsprop'] as const
export type OptimizerName = (typeof optimizerNames)[number]
