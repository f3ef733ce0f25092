import { z } from 'zod'
import { layerRowSchema } from './layer-table.ts'
import { messageSchema } from './message-schema.ts'

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

/** How far a training is. */
export const trainingProgressSchema = z.strictObject({
  /** Counted from 1. */
  epoch: z.int(),
  epochs: z.int(),
  /** 0 … 1, of the whole training. */
  done: z.number(),
  /** Cross-entropy in nats, mean since the last of these. */
  loss: z.number(),
  /** 0 … 1, of the examples that were learned meanwhile. */
  accuracy: z.number(),
  examplesPerSecond: z.number(),
  secondsLeft: z.number(),
})
export type TrainingProgress = z.infer<typeof trainingProgressSchema>

/** What a network that is to be trained has to be, whatever lies between. Told of a network in the place of its layers. */
export const trainableSchema = z.strictObject({
  /** [rows, columns, channels] */
  input: z.array(z.int()),
  output: z.array(z.int()),
  /** The activation that the network ends in. */
  end: z.string(),
})
export type Trainable = z.infer<typeof trainableSchema>

/** How a training ended. */
export const trainingOutcomes = [
  /** Every threshold. */
  'reached',
  'below-target',
  /** No better than guessing. */
  'no-progress',
  /** No better than guessing, and squashing activations and plain descent are why. */
  'vanishing-gradient',
  /** The loss was no finite number any more, or ended far above that of guessing. */
  'diverged',
  'over-budget',
  /** The plan is none. */
  'unusable-plan',
] as const
export type TrainingOutcome = (typeof trainingOutcomes)[number]

export const trainingReportSchema = z.strictObject({
  kind: z.literal('training'),
  outcome: z.enum(trainingOutcomes),
  /** `weights`: the network was trained elsewhere, and only measured here. */
  by: z.enum(['plan', 'weights']),
  /** What the outcome comes to in a sentence, with the numbers of this training. */
  said: messageSchema,
  network: z.strictObject({ rows: z.array(layerRowSchema), parameters: z.int(), macs: z.int() }),
  plan: trainingPlanSchema.optional(),
  /** What the whole training computes (grader/network/computing.ts), and what it may. */
  computed: z.number().optional(),
  budget: z.number(),
  thresholds: z.array(z.number()),
  /** Where it was trained, or measured. */
  backend: z.string().optional(),
  digits: z.enum(['mnist', 'generated']).optional(),
  epochs: z.array(z.strictObject({ epoch: z.int(), loss: z.number(), accuracy: z.number() })),
  accuracy: z.number().optional(),
  right: z.int().optional(),
  total: z.int().optional(),
  /** Row: what a digit is; column: what the network reads. */
  confusion: z.array(z.array(z.int())).optional(),
  /** The very same weights came from somebody else before. */
  isKnown: z.boolean().optional(),
})
export type TrainingReport = z.infer<typeof trainingReportSchema>
