import * as tf from '@tensorflow/tfjs-core'
import type { LayersModel } from '@tensorflow/tfjs-layers'
import { beforeAll, expect, test } from 'vitest'
import {
  decodeWeights,
  largestWeightsFileBytes,
  type WeightsFault,
  WeightsFileError,
} from '../../network/index.ts'
import { startBackend } from '../backends/index.ts'
import { buildLeNet } from './lenet.ts'
import { encodeWeights, restoreModel } from './weights-file.ts'

let model: LayersModel
let bytes: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  await startBackend({ wanted: 'wasm' })
  model = buildLeNet('sigmoid', 'maximum')
  bytes = await encodeWeights(model)
})

const probabilities = (of: LayersModel) =>
  tf.tidy(() => [...(of.predict(tf.ones([1, 28, 28, 1])) as tf.Tensor).dataSync()])

test('what comes out of a file is what went in', async () => {
  const file = decodeWeights(bytes)
  expect(file.weights.length).toBe(61_706)
  const restored = await restoreModel(file)
  expect(restored.layers.map((layer) => layer.getClassName())).toEqual(
    model.layers.map((layer) => layer.getClassName()),
  )
  expect(probabilities(restored)).toEqual(probabilities(model))
  expect(await encodeWeights(restored)).toEqual(bytes)
})

test('a file is read wherever in memory it begins', () => {
  const moved = new Uint8Array(bytes.length + 3)
  moved.set(bytes, 3)
  expect(decodeWeights(moved.subarray(3))).toEqual(decodeWeights(bytes))
})

test('the length of the topology comes first, little-endian, and the last weight last', () => {
  const view = new DataView(bytes.buffer)
  const end = 4 + view.getUint32(0, true)
  expect(JSON.parse(new TextDecoder().decode(bytes.subarray(4, end)))).toEqual(model.toJSON(undefined, false))
  expect(view.getFloat32(bytes.length - 4, true)).toBe(model.getWeights().at(-1)?.dataSync().at(-1))
})

function withNumber(at: number, number: number): Uint8Array {
  const changed = bytes.slice()
  new DataView(changed.buffer).setFloat32(changed.length - at, number, true)
  return changed
}

function withTopology(text: string): Uint8Array {
  const topology = new TextEncoder().encode(text)
  const file = new Uint8Array(4 + topology.length + 8)
  new DataView(file.buffer).setUint32(0, topology.length, true)
  file.set(topology, 4)
  return file
}

const pickle = new TextEncoder().encode('\u0080\u0002}q\u0000(X\u0006\u0000\u0000\u0000conv1.q\u0001')

test.each<[string, () => Uint8Array, WeightsFault]>([
  ['nothing', () => new Uint8Array(), 'no-weights-file'],
  ['three bytes', () => bytes.subarray(0, 3), 'no-weights-file'],
  ['a pickle', () => pickle, 'no-weights-file'],
  ['a length of nothing', () => new Uint8Array(64), 'no-weights-file'],
  ['a file that ends in the topology', () => bytes.subarray(0, 200), 'no-weights-file'],
  ['a topology that is no JSON', () => withTopology('{"class_name"'), 'no-weights-file'],
  ['a topology that is a list', () => withTopology('[1, 2]'), 'no-weights-file'],
  ['no weights', () => withTopology('{}').subarray(0, 6), 'cut-off'],
  ['a byte less', () => bytes.subarray(0, bytes.length - 1), 'cut-off'],
  ['NaN', () => withNumber(4, Number.NaN), 'not-finite'],
  ['an infinite weight', () => withNumber(4_000, Number.NEGATIVE_INFINITY), 'not-finite'],
  ['a byte too many', () => new Uint8Array(largestWeightsFileBytes + 1), 'too-large'],
])('refused: %s', (_, file, fault) => {
  expect(faultOf(() => decodeWeights(file()))).toBe(fault)
})

test.each<[string, () => Uint8Array, WeightsFault]>([
  ['a weight less', () => bytes.subarray(0, bytes.length - 4), 'wrong-count'],
  ['a topology without layers', () => withTopology('{}'), 'no-weights-file'],
  [
    'a layer that there is not',
    () => withTopology('{"class_name":"Nothing","config":{}}'),
    'no-weights-file',
  ],
])('not built: %s', async (_, file, fault) => {
  const before = tf.memory().numTensors
  const error = await restoreModel(decodeWeights(file())).catch((one: unknown) => one)
  expect(error).toBeInstanceOf(WeightsFileError)
  expect((error as WeightsFileError).fault).toBe(fault)
  expect(tf.memory().numTensors).toBe(before)
})

function faultOf(act: () => unknown): WeightsFault | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    return error instanceof WeightsFileError ? error.fault : undefined
  }
}
