// What is refused before anything is trained: each of these would keep the trainer for hours, or take all memory.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestJudge, root, type TestJudge } from '../support/judge.ts'

const slug = 'lenet-training'
const usualPlan = "{ optimizer: 'adam', learningRate: 0.003, batchSize: 64, epochs: 1 }"

let judge: TestJudge
beforeAll(async () => {
  judge = await createTestJudge('sealed')
})
afterAll(() => judge.close())

/** Layers between the digit and ten probabilities. */
const submissionOf = (layers: string, plan = usualPlan) => `
import * as tf from '@tensorflow/tfjs'
const { averagePooling2d, batchNormalization, conv2d, dense, flatten, zeroPadding2d } = tf.layers
const inputShape = [28, 28, 1]
export const buildModel = () =>
  tf.sequential({ layers: [${layers}, flatten(), dense({ units: 10, activation: 'softmax' })] })
export const trainingPlan = () => (${plan})`

const small = 'conv2d({ inputShape, filters: 2, kernelSize: 5, strides: 5 })'

test.each([
  ['epochs beyond the budget', small, usualPlan.replace('epochs: 1', 'epochs: 1e9'), 'at most'],
  [
    'a step for each digit, again and again',
    small,
    usualPlan.replace('64', '1').replace('epochs: 1', 'epochs: 40'),
    '20000',
  ],
  [
    'zeros that compute nothing, and fill memory',
    'zeroPadding2d({ inputShape, padding: 2000 }), averagePooling2d({ poolSize: 400, strides: 400 })',
    usualPlan,
    'at most 0 epochs',
  ],
  [
    'batches that do not fit',
    'conv2d({ inputShape, filters: 32, kernelSize: 1, padding: "same" }), batchNormalization(), conv2d({ filters: 1, kernelSize: 5, strides: 5 })',
    usualPlan.replace('64', '4096'),
    'memory',
  ],
])('%s', async (_, layers, plan, words) => {
  const verdict = await judge.judge(slug, submissionOf(layers, plan))
  expect(verdict).toMatchObject({ status: 'wrong-answer', score: 0.05, report: { outcome: 'over-budget' } })
  expect(verdict.report).toMatchObject({ said: { message: expect.stringContaining(words) } })
})

test('what ends otherwise than in ten probabilities is wrong before its plan is read', async () => {
  const verdict = await judge.judge(slug, submissionOf(small).replace("'softmax'", "'sigmoid'"))
  expect(verdict).toMatchObject({ status: 'wrong-answer', score: 0 })
  expect(verdict.report).toBeUndefined()
})

test('the starter is an error while it runs', async () => {
  const starter = readFileSync(join(root, 'exercises', slug, 'starter.ts'), 'utf8')
  expect(await judge.judge(slug, starter)).toMatchObject({ status: 'runtime-error', score: 0 })
})
