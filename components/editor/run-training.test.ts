// A run of an exercise whose submissions are trained: what the exports return is given here; cells are tried elsewhere.
import * as tf from '@tensorflow/tfjs-layers'
import { beforeAll, expect, test } from 'vitest'
import { exerciseRoots, findOptionalFolder } from '../../grader/catalog/folders.ts'
import { compileExercise } from '../../grader/catalog/index.ts'
import type { PublicBundle } from '../../grader/contract/bundle.ts'
import type { Value } from '../../grader/contract/value.ts'
import { buildLeNet } from '../../grader/training/networks/lenet.ts'
import '../../tests/support/networks.ts'
import type { RunReport } from './run-report.ts'
import { type CellOutcome, type OpenCell, runVisible } from './run-visible.ts'

let bundle: PublicBundle

beforeAll(async () => {
  const folder = findOptionalFolder(exerciseRoots(''), 'lenet-training')
  if (!folder) throw new Error('exercises/lenet-training is not there')
  bundle = (await compileExercise(folder)).public
})

const returned = (value: Value): CellOutcome => ({
  kind: 'observed',
  observation: { outcome: 'returned', value, console: '' },
  spentMs: 1,
})
const topologyOf = (model: tf.LayersModel) => model.toJSON(null, false) as Value
const lenet = () => returned({ model: topologyOf(buildLeNet('relu')) })
const plan = { optimizer: 'adam', learningRate: 0.003, batchSize: 64, epochs: 4 }

function run(network: () => CellOutcome, planned: CellOutcome): Promise<RunReport> {
  const openCell: OpenCell = ({ entry }) => ({
    call: async () => (entry === 'trainingPlan' ? planned : network()),
    close: () => {},
  })
  return runVisible(bundle, { js: '', map: '' }, openCell)
}

test('a network that passes is told with its plan and what training it takes', async () => {
  const { status, training } = await run(lenet, returned({ other: plan }))
  expect(status).toBe('accepted')
  expect(training).toMatchObject({ outcome: 'trainable', plan, examples: 6_000, budget: 64e9 })
  expect(training?.network.parameters).toBe(61_706)
  expect(training?.computed).toBeLessThan(64e9)
})

test.each<[string, CellOutcome, string, string]>([
  [
    'too many epochs',
    returned({ other: { ...plan, epochs: 1_000_000 } }),
    'over-budget',
    'This plan computes',
  ],
  [
    'tiny batches',
    returned({ other: { ...plan, batchSize: 1, epochs: 5 } }),
    'over-budget',
    'takes 30000 steps',
  ],
  ['no such optimiser', returned({ other: { ...plan, optimizer: 'adamw' } }), 'unusable-plan', 'optimizer:'],
  ['a field too many', returned({ other: { ...plan, decay: 1 } }), 'unusable-plan', 'decay'],
  ['a number', returned({ other: 3 }), 'unusable-plan', 'has to return an object'],
  ['a model', lenet(), 'unusable-plan', 'has to return an object'],
  ['an endless loop', { kind: 'stopped', status: 'time-limit', wallMs: 9 }, 'unusable-plan', 'Stopped after'],
])('a plan of %s is refused in a sentence', async (_, planned, outcome, sentence) => {
  const { training } = await run(lenet, planned)
  if (training?.outcome === 'trainable' || !training) throw new Error('nothing was refused')
  expect(training.outcome).toBe(outcome)
  expect(training.said.message).toContain(sentence)
})

test('without a plan it does not compile', async () => {
  const load = { outcome: 'no-entry' as const, actual: null }
  const report = await run(lenet, { kind: 'not-loaded', load, spentMs: 1 })
  expect(report.status).toBe('compile-error')
  expect(report.message).toContain('trainingPlan')
})

test('a network that is another one when it is asked for again is not trained', async () => {
  const { dense, flatten } = tf.layers
  const other = tf.sequential({
    layers: [flatten({ inputShape: [28, 28, 1] }), dense({ units: 5, activation: 'softmax' })],
  })
  let usual = 0
  await run(
    () => {
      usual++
      return lenet()
    },
    returned({ other: plan }),
  )
  let calls = 0
  const changing = () => (++calls < usual ? lenet() : returned({ model: topologyOf(other) }))
  const { status, training } = await run(changing, returned({ other: plan }))
  expect(status).toBe('accepted')
  expect(training).toBeUndefined()
})
