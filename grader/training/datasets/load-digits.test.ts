import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder } from '../../../tests/support/temporary-folder.ts'
import { type Digits, digitPixels, imageAt, sliceDigits } from './digits/digits.ts'
import { generateDigits } from './digits/generate.ts'
import { splitsOf } from './digits/held-out.ts'
import { formatImages, formatLabels } from './digits/idx.ts'
import { loadHeldOutDigits, loadTrainingDigits } from './load-digits.ts'
import { MnistFilesError } from './mnist-files.ts'

/** Stand for MNIST's: what counts here is which file they come from. */
const training = generateDigits({ seed: 'stands for the training file', count: 30 })
const tests = generateDigits({ seed: 'stands for the test file', count: 20 })

function mnistFolder(): string {
  const folder = makeFolder()
  const write = (prefix: string, { images, labels }: Digits) => {
    writeFileSync(join(folder, `${prefix}-images-idx3-ubyte`), formatImages(images))
    writeFileSync(join(folder, `${prefix}-labels-idx1-ubyte`), formatLabels(labels))
  }
  write('train', training)
  write('t10k', tests)
  return folder
}

const same = (one: Digits, other: Digits) =>
  Buffer.compare(one.images, other.images) === 0 && Buffer.compare(one.labels, other.labels) === 0

describe('with MNIST', () => {
  const place = () => ({ mnistDir: mnistFolder(), keptIn: join(makeFolder(), 'nothing is kept') })
  const heldOut = (seed: string, measured: 'plan' | 'weights') =>
    loadHeldOutDigits({ ...place(), seed, measured })

  test('a network learns from the training file, and a plan is measured on the test file', () => {
    const learned = loadTrainingDigits(place())
    expect([learned.source, same(learned, training)]).toEqual(['mnist', true])
    const measured = heldOut('1', 'plan')
    expect([measured.source, same(measured, tests)]).toEqual(['mnist', true])
  })

  test('weights are measured on test images that are distorted: no one is known, all are like theirs', () => {
    const [one, again, other] = [heldOut('1', 'weights'), heldOut('1', 'weights'), heldOut('2', 'weights')]
    expect(one.source).toBe('mnist')
    expect(same(one, again)).toBe(true)
    for (let index = 0; index < tests.labels.length; index++) {
      const [original, image, otherImage] = [tests, one, other].map((some) => imageAt(some, index))
      expect(image).not.toEqual(original)
      expect(image).not.toEqual(otherImage)
      expect(correlation(image as Uint8Array, original as Uint8Array)).toBeGreaterThan(0.5)
    }
    expect(Buffer.compare(one.labels, tests.labels)).toBe(0)
  })

  test('a folder without the files is named', () => {
    const empty = { mnistDir: makeFolder(), keptIn: makeFolder() }
    expect(() => loadTrainingDigits(empty)).toThrow(MnistFilesError)
    expect(() => loadHeldOutDigits({ ...empty, seed: '1', measured: 'weights' })).toThrow(MnistFilesError)
  })
})

function correlation(one: Uint8Array, other: Uint8Array): number {
  const centred = (image: Uint8Array) => {
    const mean = image.reduce((sum, ink) => sum + ink, 0) / digitPixels
    return Array.from(image, (ink) => ink - mean)
  }
  const [a, b] = [centred(one), centred(other)]
  const dot = (x: number[], y: number[]) =>
    x.reduce((sum, value, index) => sum + value * (y[index] as number), 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

test('without MNIST a network learns from public digits, and is measured on those of GRADER_SEED', () => {
  const place = { mnistDir: '', keptIn: makeFolder() }
  const heldOut = (measured: 'plan' | 'weights') => loadHeldOutDigits({ ...place, seed: '1', measured })
  const [learned, measured, again] = [loadTrainingDigits(place), heldOut('plan'), heldOut('weights')]
  expect([learned, measured, again].map(({ source }) => source)).toEqual(Array(3).fill('generated'))
  // A page makes the same for itself.
  const first = (digits: Digits) => sliceDigits(digits, 0, 200)
  expect(same(first(learned), generateDigits({ ...splitsOf('whatever').training, count: 200 }))).toBe(true)
  expect(same(first(measured), generateDigits({ ...splitsOf('1').heldOut, count: 200 }))).toBe(true)
  expect(same(again, measured)).toBe(true)
  const texts = [learned, measured].flatMap((some) =>
    Array.from(some.labels, (_, index) => Buffer.from(imageAt(some, index)).toString('latin1')),
  )
  expect(new Set(texts).size).toBe(30_000)
})
