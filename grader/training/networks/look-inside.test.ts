import * as tf from '@tensorflow/tfjs-core'
import { layers, sequential } from '@tensorflow/tfjs-layers'
import { beforeAll, expect, test } from 'vitest'
import { createRandom } from '../../tensor/random.ts'
import { startBackend } from '../backends/index.ts'
import { buildLeNet } from './lenet.ts'
import { lookInside, readFirstFilters, readsDigits } from './look-inside.ts'

beforeAll(async () => {
  await startBackend({ wanted: 'wasm' })
})

const random = createRandom('a digit')
const image = Uint8Array.from({ length: 784 }, () => random.integer(0, 255))

test('the layers of LeNet, channel by channel, and the probabilities that it gives', async () => {
  const model = buildLeNet('relu', 'maximum')
  const before = tf.memory().numTensors
  const { layers: seen, probabilities } = await lookInside(model, image)
  expect(tf.memory().numTensors).toBe(before)
  expect(seen.map(({ kind, maps }) => [kind, maps.length, maps[0]?.length, maps[0]?.[0]?.length])).toEqual([
    ['convolution', 6, 28, 28],
    ['pooling', 6, 14, 14],
    ['convolution', 16, 10, 10],
    ['pooling', 16, 5, 5],
  ])
  const input = tf.tensor4d(
    Float32Array.from(image, (pixel) => pixel / 255),
    [1, 28, 28, 1],
  )
  const predicted = [...(model.predict(input) as tf.Tensor).dataSync()]
  expect(
    probabilities.map((one, digit) => Math.abs(one - (predicted[digit] as number)) < 1e-6),
  ).not.toContain(false)
  expect(probabilities.reduce((sum, one) => sum + one)).toBeCloseTo(1, 5)
})

test('a feature map is the image under its filter, and its pooled map the largest of four', async () => {
  const model = buildLeNet('relu', 'maximum')
  const filters = await readFirstFilters(model)
  const [convolved, pooled] = (await lookInside(model, image)).layers
  expect(filters.map((rows) => [rows.length, rows[0]?.length])).toEqual(new Array(6).fill([5, 5]))
  for (const [channel, filter] of filters.entries()) {
    const [row, column] = [random.integer(2, 25), random.integer(2, 25)]
    // Its bias is zero before the first step.
    const sum = filter.flatMap((weights, i) =>
      weights.map((weight, j) => (weight * (image[(row + i - 2) * 28 + column + j - 2] as number)) / 255),
    )
    const expected = Math.max(
      0,
      sum.reduce((total, one) => total + one),
    )
    expect(convolved?.maps[channel]?.[row]?.[column]).toBeCloseTo(expected, 4)
    const four = [0, 1].flatMap((i) => [0, 1].map((j) => convolved?.maps[channel]?.[6 + i]?.[8 + j] ?? 0))
    expect(pooled?.maps[channel]?.[3]?.[4]).toBe(Math.max(...four))
  }
})

test('only a chain from 28×28 to ten is one that reads digits', () => {
  const dense = (units: number, size: number) =>
    sequential({ layers: [layers.flatten({ inputShape: [size, 28, 1] }), layers.dense({ units })] })
  expect(readsDigits(buildLeNet('relu'))).toBe(true)
  expect(readsDigits(dense(10, 28))).toBe(true)
  expect(readsDigits(dense(9, 28))).toBe(false)
  expect(readsDigits(dense(10, 27))).toBe(false)
})
