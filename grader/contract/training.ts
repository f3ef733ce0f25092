import { z } from 'zod'

/** How a network is trained: what `trainingPlan()` of a submission returns. */
export const trainingPlanSchema = z.strictObject({
  optimizer: z.enum(['sgd', 'momentum', 'adam', 'rmsprop']),
  learningRate: z.number().positive().max(100),
  /** Examples a step. */
  batchSize: z.int().min(1).max(4_096),
  /** Passes over the training examples. */
  epochs: z.int().min(1),
  /** Of the optimiser `momentum`; .9 where nothing is said. */
  momentum: z.number().min(0).lt(1).optional(),
})
export type TrainingPlan = z.infer<typeof trainingPlanSchema>
export type OptimizerName = TrainingPlan['optimizer']
export const optimizerNames = trainingPlanSchema.shape.optimizer.options
