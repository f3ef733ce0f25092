import * as tf from '@tensorflow/tfjs-core'
import { type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, test } from 'vitest'
import { provideSoftwareWebGpu } from '../../../tests/support/software-webgpu.ts'
import { createRandom } from '../../tensor/random.ts'
import { type BackendName, startBackend } from '../backends/index.ts'
import { buildLeNet } from './lenet.ts'
import { evaluate, type LabelledImages, type StepReport, train } from './train.ts'

/** Bars whose place says what they are: a network that learns anything learns them. */
function bars(count: number, seed: string): LabelledImages {
  const random = createRandom(seed)
  const images = new Uint8Array(count * 28 * 28)
  const labels = Uint8Array.from({ length: count }, () => random.integer(0, 9))
  for (const [index, label] of labels.entries())
    for (let row = 4; row < 24; row++) {
      const from = index * 784 + row * 28 + 3 + 2 * label
      images.fill(255 - random.integer(0, 90), from, from + 3)
    }
  return { images, labels }
}

const conv = layers.conv2d
const first = { inputShape: [28, 28, 1], filters: 4, kernelSize: 5, strides: 2 }
const end = () => [layers.flatten(), layers.dense({ units: 10, activation: 'softmax' })]
/** What the curriculum's networks are made of, small enough for plain JavaScript. */
const networks: Record<string, () => LayersModel> = {
  LeNet: () => buildLeNet('sigmoid'),
  'average pooling with padding': () =>
    sequential({
      layers: [
        conv({ ...first, activation: 'tanh' }),
        layers.averagePooling2d({ poolSize: 3, strides: 2, padding: 'same' }),
        ...end(),
      ] as never,
    }),
  'overlapping maximum pooling, as AlexNet has it': () =>
    sequential({
      layers: [
        conv({ ...first, padding: 'same', activation: 'relu' }),
        layers.maxPooling2d({ poolSize: 3, strides: 2 }),
        conv({ filters: 3, kernelSize: 3, padding: 'same', activation: 'relu' }),
        layers.maxPooling2d({ poolSize: 2 }),
        ...end(),
      ] as never,
    }),
  'batch normalisation': () =>
    sequential({
      layers: [
        conv(first),
        layers.batchNormalization(),
        layers.activation({ activation: 'sigmoid' }),
        ...end(),
      ] as never,
    }),
  'global average pooling': () =>
    sequential({
      layers: [
        conv({ ...first, activation: 'relu' }),
        conv({ filters: 10, kernelSize: 1 }),
        layers.globalAveragePooling2d({}),
        layers.activation({ activation: 'softmax' }),
      ] as never,
    }),
}

/** The same numbers on every backend, which each initialises by itself. */
function setWeights(model: LayersModel, seed: string): void {
  const random = createRandom(seed)
  model.setWeights(
    model.getWeights().map((weight) => {
      const into = weight.size / (weight.shape.at(-1) as number)
      const scale = weight.rank === 1 ? 0.1 : Math.sqrt(6 / into)
      const values = Float32Array.from({ length: weight.size }, () => (2 * random.unit() - 1) * scale)
      return tf.tensor(values, weight.shape)
    }),
  )
}

const plan = { optimizer: 'momentum', learningRate: 0.05, batchSize: 8, epochs: 1 } as const

/** All weights after two steps. */
async function trainedWeights(build: () => LayersModel): Promise<number[]> {
  const model = build()
  setWeights(model, 'the same')
  for await (const _ of train(model, plan, bars(16, 'few'), { random: createRandom('order') }));
  const all = await Promise.all(model.getWeights().map((weight) => weight.data()))
  return all.flatMap((one) => [...one])
}

const reference = new Map<string, number[]>()
beforeAll(async () => {
  await startBackend({ wanted: 'cpu' })
  for (const [name, build] of Object.entries(networks)) reference.set(name, await trainedWeights(build))
})
const others: BackendName[] = ['wasm', 'webgpu']
describe.each(others)('on %s', (backend) => {
  beforeAll(async () => {
    if (backend === 'webgpu') provideSoftwareWebGpu()
    await startBackend({ wanted: backend })
  })
  test.each(Object.entries(networks))('%s is trained as on cpu', async (name, build) => {
    const expected = reference.get(name) as number[]
    const actual = await trainedWeights(build)
    expect(actual.length).toBe(expected.length)
    const off = actual.map((value, index) => Math.abs(value - (expected[index] as number)))
    expect(
      off.every((one) => one < 2e-4),
      `off by ${Math.max(...off)}`,
    ).toBe(true)
  })

  test('the loss falls', async () => {
    const model = networks['average pooling with padding']?.() as LayersModel
    setWeights(model, 'falls')
    const losses: number[] = []
    const adam = { optimizer: 'adam', learningRate: 0.03, batchSize: 8, epochs: 8 } as const
    for await (const { loss } of train(model, adam, bars(32, 'few'), { random: createRandom('falls') }))
      losses.push(loss)
    expect(losses.at(-1)).toBeLessThan(0.8 * (losses[0] as number))
  })
})

describe('training', () => {
  const learn = { optimizer: 'adam', learningRate: 0.003, batchSize: 32, epochs: 2 } as const

  beforeAll(async () => {
    await startBackend({ wanted: 'wasm' })
  })

  async function reportsOf(seed: string): Promise<{ model: LayersModel; reports: StepReport[] }> {
    const model = buildLeNet('relu')
    setWeights(model, seed)
    const reports: StepReport[] = []
    for await (const report of train(model, learn, bars(650, 'many'), {
      random: createRandom(seed),
      reportEvery: 8,
    }))
      reports.push(report)
    return { model, reports }
  }

  test('the loss falls, the last step of an epoch reports, and what was not learned is read', async () => {
    const { model, reports } = await reportsOf('a')
    expect(reports.map(({ epoch, step }) => `${epoch}/${step}`)).toEqual([
      ...['1/8', '1/16', '1/21', '2/8', '2/16', '2/21'],
    ])
    expect(reports.at(-1)?.examples).toBe(1_300)
    expect(reports.at(-1)?.loss).toBeLessThan(0.3 * (reports[0]?.loss ?? 0))
    const unseen = bars(200, 'unseen')
    const { accuracy, right, confusion, read } = await evaluate(model, unseen)
    expect(accuracy).toBeGreaterThan(0.9)
    expect(right).toBe(accuracy * 200)
    expect(confusion.flat().reduce((sum, count) => sum + count)).toBe(200)
    expect(confusion.reduce((sum, row, digit) => sum + (row[digit] as number), 0)).toBe(right)
    expect(read.length).toBe(200)
  })

  test('the same seed gives the same numbers', async () => {
    const [one, other] = [await reportsOf('b'), await reportsOf('b')]
    expect(one.reports).toEqual(other.reports)
  })

  test('nothing is left behind but the weights', async () => {
    const model = buildLeNet('relu')
    const before = tf.memory().numTensors
    for await (const _ of train(model, learn, bars(64, 'few'), { random: createRandom('c') }));
    await evaluate(model, bars(30, 'others'))
    // Whoever stops in the middle leaves nothing either.
    for await (const _ of train(model, learn, bars(640, 'more'), { random: createRandom('d') })) break
    expect(tf.memory().numTensors).toBe(before)
  })
})
