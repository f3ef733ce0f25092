import * as tf from '@tensorflow/tfjs-layers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Value } from '../../contract/value.ts'
import { layerTableOf } from '../../network/index.ts'
import { startBackend } from '../backends/index.ts'
import { buildNetwork } from './build.ts'
import { initializersOf, UnknownInitializer } from './initializers.ts'
import { buildLeNet } from './lenet.ts'

const topologyOf = (model: tf.LayersModel) => model.toJSON(null, false) as Value

beforeAll(async () => {
  await startBackend({ wanted: 'cpu' })
})

const first = { inputShape: [12, 10, 1], filters: 3, kernelSize: [3, 2] as [number, number] }
const { layers } = tf
const networks: Record<string, () => tf.LayersModel> = {
  LeNet: () => buildLeNet('sigmoid'),
  'convolutions of every padding': () =>
    tf.sequential({
      layers: [
        layers.conv2d({ ...first, padding: 'same', strides: 2, useBias: false }),
        layers.zeroPadding2d({
          padding: [
            [1, 0],
            [2, 2],
          ],
        }),
        layers.conv2d({ filters: 2, kernelSize: 2, activation: 'hardSigmoid' }),
        layers.conv2d({ filters: 2, kernelSize: 2, dilationRate: 2, padding: 'same' }),
      ] as never,
    }),
  'poolings, and all that has no weights': () =>
    tf.sequential({
      layers: [
        layers.conv2d(first),
        layers.maxPooling2d({ poolSize: 3, strides: 2, padding: 'same' }),
        layers.averagePooling2d({ poolSize: [2, 1] }),
        layers.batchNormalization({ scale: false }),
        layers.activation({ activation: 'logSoftmax' as never }),
        layers.reshape({ targetShape: [5, 2, 3] }),
        layers.globalMaxPooling2d({}),
        layers.dropout({ rate: 0.25 }),
        layers.dense({ units: 10, activation: 'softmax' }),
      ] as never,
    }),
}

test.each(Object.entries(networks))('%s is built as it was told', (_, build) => {
  const table = layerTableOf(topologyOf(build()))
  const model = buildNetwork(table)
  expect(layerTableOf(topologyOf(model))).toEqual(table)
  expect(model.countParams()).toBe(table.parameters)
})

describe('initialisers', () => {
  const begun = (kernelInitializer: unknown, biasInitializer: unknown = 'zeros') =>
    topologyOf(
      tf.sequential({
        layers: [
          layers.dense({ inputShape: [400], units: 300, kernelInitializer, biasInitializer } as never),
          layers.dense({ units: 4 }),
        ],
      }),
    )

  test.each([
    'heNormal',
    'glorotUniform',
    'leCunUniform',
    tf.initializers.randomUniform({ minval: -0.25, maxval: 0.5 }),
    tf.initializers.randomNormal({ mean: 1, stddev: 0.125 }),
    tf.initializers.truncatedNormal({ mean: 0, stddev: 0.5 }),
    tf.initializers.constant({ value: 3 }),
  ])('%s stays what it is', (initializer) => {
    const topology = begun(initializer, 'ones')
    const model = buildNetwork(layerTableOf(topology), initializersOf(topology))
    expect(initializersOf(topologyOf(model))).toEqual(initializersOf(topology))
  })

  test('one that is not known is said, with its layer', () => {
    const text = JSON.stringify(begun('heNormal')).replace('VarianceScaling', 'Orthogonal')
    expect(() => initializersOf(JSON.parse(text))).toThrow(UnknownInitializer)
  })
})
