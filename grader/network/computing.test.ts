import * as tf from '@tensorflow/tfjs-layers'
import { expect, test } from 'vitest'
import { conv, image, sequence } from '../../tests/support/networks.ts'
import { computedByTraining, computedFor, fitsInMemory } from './index.ts'

const small = sequence(
  conv({ ...image, filters: 2, strides: 5 }),
  tf.layers.flatten(),
  tf.layers.dense({ units: 10 }),
)

test('counted are multiply-accumulates, and each number that a layer makes', () => {
  // 5×5 windows of 25, twice; 50 numbers to ten.
  expect(computedFor(small)).toBe(50 * 25 + 500 + (784 + 50 + 50 + 10))
  expect(computedByTraining(small, 100, 2)).toBe(3 * 200 * computedFor(small))
})

test('what is read at once has to fit as well as a batch', () => {
  expect(fitsInMemory(small)).toBe(true)
  expect(fitsInMemory(small, 70_000)).toBe(true)
  expect(fitsInMemory(small, 80_000)).toBe(false)
  const wide = sequence(conv({ ...image, filters: 200, kernelSize: 1 }))
  expect(fitsInMemory(wide, 1)).toBe(false)
})
