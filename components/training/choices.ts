import { type OptimizerName, optimizerNames, type TrainingPlan } from '../../grader/contract/training.ts'
import type { Activation, Pooling } from '../../grader/training/networks/lenet.ts'
import type { Bounds } from '../playground/settings.ts'
import type { OwnNetwork } from './own-network.ts'

/** What one chooses before LeNet is trained. */
export interface TrainingChoices {
  activation: Activation
  pooling: Pooling
  optimizer: OptimizerName
  learningRate: number
  batchSize: number
  epochs: number
  /** How many digits it learns from. */
  digits: number
  /** Trained in LeNet's place, by a plan of its own; activation and pooling say nothing of it. */
  own?: OwnNetwork
}

export const options = {
  activation: ['relu', 'sigmoid'],
  pooling: ['average', 'maximum'],
  optimizer: optimizerNames,
  batchSize: [16, 32, 64, 128, 256],
  digits: [1_000, 4_000, 10_000],
} as const satisfies { [Name in keyof TrainingChoices]?: readonly TrainingChoices[Name][] }

export const epochBounds: Bounds = { least: 1, most: 50 }
export const learningRateBounds: Bounds = { least: 1e-5, most: 10 }

const reference: TrainingChoices = {
  activation: 'relu',
  pooling: 'average',
  optimizer: 'adam',
  learningRate: 0.003,
  batchSize: 64,
  epochs: 6,
  digits: 10_000,
}

/** One that works, and one that shows the vanishing gradient. */
export const presets = {
  reference,
  plateau: {
    ...reference,
    activation: 'sigmoid',
    optimizer: 'sgd',
    learningRate: 0.9,
    batchSize: 128,
    epochs: 5,
  },
} as const satisfies Record<string, TrainingChoices>

export type PresetName = keyof typeof presets

export function findOptionalPreset(choices: TrainingChoices): PresetName | undefined {
  const names = Object.keys(presets) as PresetName[]
  const keys = Object.keys(choices) as (keyof TrainingChoices)[]
  return names.find((name) => keys.every((key) => presets[name][key] === choices[key]))
}

export const planOf = ({ own, ...choices }: TrainingChoices): TrainingPlan => {
  const { optimizer, learningRate, batchSize, epochs } = choices
  return own?.plan ?? { optimizer, learningRate, batchSize, epochs }
}

export function choicesOf(own: OwnNetwork): TrainingChoices {
  const { optimizer, learningRate, batchSize, epochs } = own.plan
  return { ...reference, optimizer, learningRate, batchSize, epochs, digits: own.examples, own }
}

/** What is typed for a learning rate: 0.003, .003, 3e-3; also with a comma. */
export function findOptionalLearningRate(text: string): number | undefined {
  const plain = text.trim().replace(',', '.')
  if (!/^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined
  const rate = Number(plain)
  return rate >= learningRateBounds.least && rate <= learningRateBounds.most ? rate : undefined
}
