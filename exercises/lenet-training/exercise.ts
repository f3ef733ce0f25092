import { defineExercise } from 'receptive/exercise'

export default defineExercise<[]>({
  order: 530,
  chapter: 'lenet',
  title: 'Train LeNet',
  summary: 'Choose a network and a plan, have it trained, and reach the target on digits it has not seen.',
  minutes: 45,
  prerequisites: ['lenet-model', 'sgd', 'softmax-cross-entropy'],
  kind: 'training',
  entry: 'buildModel',
  signature: 'buildModel(): tf.Sequential',
  parameters: [],
  types: `
/** How a network is trained. */
interface TrainingPlan {
  optimizer: 'sgd' | 'momentum' | 'adam' | 'rmsprop'
  learningRate: number
  /** Examples a step. */
  batchSize: number
  /** Passes over the 6 000 training digits. */
  epochs: number
  /** Of the optimiser momentum; .9 where nothing is said. */
  momentum?: number
}`,
  examples: {
    title: 'The network',
    weight: 0.05,
    cases: [{ id: 'network', title: 'It takes a digit and gives ten probabilities', input: [] }],
  },
  groups: [],
  training: {
    plan: {
      id: 'plan',
      title: 'A plan within the budget',
      hint: 'Count: what the network computes for one digit, times three for the way back, times 6 000 digits, times the epochs.',
      weight: 0.05,
    },
    accuracy: {
      id: 'accuracy',
      title: 'Digits that it has not seen',
      hint: 'Look at the loss of each epoch: does it fall at all, does it still fall at the end, does it jump?',
      weight: 0.9,
      thresholds: [0.85, 0.92, 0.96],
    },
    budget: 64e9,
    examples: 6_000,
    measured: 2_000,
  },
})
