import vm from 'node:vm'
import { expect, test } from 'vitest'
import { bundleHarness } from '../bundler/harness.ts'
import { bundleLibrary } from '../bundler/library.ts'
import { compareAnswers, readAnswer } from './answer.ts'
import type { Harness } from './harness.ts'
import { loadSchema, observationSchema } from './observation.ts'

const exact = { absolute: 0, relative: 0 }

/** What the function body makes, with the library at hand, as it is compared. */
async function answerOf(body: string) {
  const realm = vm.createContext({})
  vm.runInContext(await bundleLibrary(), realm)
  const harness = vm.runInContext(await bundleHarness(), realm) as Harness
  const js = `const tf = require('@tensorflow/tfjs'); exports.f = () => { ${body} }`
  const limits = { entries: 10_000, levels: 16 }
  const load = harness.load(JSON.stringify({ js, entry: 'f', keepConsole: true, limits }))
  expect(loadSchema.parse(JSON.parse(load))).toEqual({ outcome: 'loaded' })
  const left = Object.getOwnPropertyNames(realm)
  return { left, answer: readAnswer('model', observationSchema.parse(JSON.parse(harness.call('[]')))) }
}

const valueOf = async (body: string) => {
  const { answer } = await answerOf(body)
  if (answer.outcome !== 'returned') throw new Error(JSON.stringify(answer))
  return answer.value
}

const small = 'tf.sequential({ layers: [tf.layers.dense({ inputShape: [4], units: 3 })] })'

test('a model is a table of layers, and the library leaves no name behind', async () => {
  const { answer, left } = await answerOf(`return ${small}`)
  expect(left).toEqual(['Date', 'structuredClone', 'console'])
  expect(answer).toMatchObject({
    outcome: 'returned',
    value: { output: [3], parameters: 15, macs: 12, rows: [{ kind: 'input' }, { kind: 'dense' }] },
  })
})

test('a model is compiled and summed up as in the library itself, and prints what that prints', async () => {
  const { answer } = await answerOf(
    `const m = ${small}; m.compile({ optimizer: 'adam', loss: 'meanSquaredError' }); m.summary(); return m`,
  )
  expect(answer.console).toContain('Total params: 15')
})

test('the weights of a VGG are not made', async () => {
  const before = process.memoryUsage().arrayBuffers
  const value = await valueOf(`const m = tf.sequential()
    m.add(tf.layers.dense({ inputShape: [25088], units: 4096 }))
    m.add(tf.layers.dense({ units: 4096, kernelInitializer: 'heNormal', biasInitializer: 'ones' }))
    return m`)
  expect(value).toMatchObject({ parameters: 119_545_856 })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 24)
})

test('numbers are refused with a sentence', async () => {
  const { answer } = await answerOf(`${small}.getWeights()[0].dataSync()`)
  expect(answer).toMatchObject({
    outcome: 'threw',
    error: { message: expect.stringMatching(/no numbers here/) },
  })
})

test.each([
  ['5', 'Your function returned 5; a model is wanted'],
  ['undefined', 'Your function returned undefined; a model'],
  ['[tf.sequential()]', 'Your function returned an array of 1; a model'],
  ['({ class_name: "Sequential", config: { layers: [] } })', 'Your function returned an object; a model'],
  ['(async () => tf.sequential())()', 'Your function returned a Promise; return the result itself'],
  ['tf.sequential()', 'Your model has no layers'],
])('%s is no network, and says so', async (expression, sentence) => {
  const [expected, actual] = await Promise.all([valueOf(`return ${small}`), valueOf(`return ${expression}`)])
  const difference = compareAnswers('model', expected, actual, exact)
  expect(difference).toMatchObject({ kind: 'type', message: expect.stringContaining(sentence) })
})

test('a difference has the row of the first layer that differs', async () => {
  const [expected, actual] = await Promise.all([
    valueOf(`return ${small}`),
    valueOf(`return ${small.replace('units: 3', 'units: 2')}`),
  ])
  expect(compareAnswers('model', expected, actual, exact)).toMatchObject({ kind: 'layer', at: [1] })
  expect(compareAnswers('model', expected, expected, exact)).toBeNull()
})

test('of the kind function an answer is what was returned', () => {
  const observation = { outcome: 'returned' as const, value: { model: 1 }, console: '' }
  expect(readAnswer('function', observation)).toBe(observation)
})
