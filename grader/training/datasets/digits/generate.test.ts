import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../tensor/random.ts'
import { type Digits, digitPixels, digitSize, imageAt, sliceDigits } from './digits.ts'
import { generateDigits, generatorVersion } from './generate.ts'
import { createHand } from './hand.ts'
import { splitsOf } from './held-out.ts'
import { styles } from './styles/index.ts'

const count = 1000
const digits = generateDigits({ seed: 'test', count })
const all = Array.from({ length: count }, (_, index) => imageAt(digits, index))

describe('a seed', () => {
  test('gives the same bytes in every version: a change here raises generatorVersion', () => {
    const { images, labels } = sliceDigits(digits, 0, 100)
    const digest = createHash('sha256').update(images).update(labels).digest('hex')
    expect([generatorVersion, digest.slice(0, 16)]).toEqual([1, 'b7e6f8a2545c00da'])
  })

  test.each([0, 1, 9, 10, 123])('gives the same first %i digits, whatever the count', (first) => {
    expect(generateDigits({ seed: 'test', count: first })).toEqual({
      images: digits.images.slice(0, first * digitPixels),
      labels: digits.labels.slice(0, first),
    })
  })

  test('gives no image twice, nor one of any other seed', () => {
    const others = generateDigits({ seed: 'test/', count })
    const distinct = new Set([digits, others].flatMap(toTexts))
    expect(distinct.size).toBe(2 * count)
  })
})

test('the held-out digits are none of the training digits, and others for another GRADER_SEED', () => {
  const [one, other] = [splitsOf('1'), splitsOf('2')]
  expect(one.training).toEqual(other.training)
  const splits = [one.training, one.heldOut, other.heldOut, splitsOf(one.training.seed).heldOut]
  const made = splits.flatMap(({ seed }) => toTexts(generateDigits({ seed, count: 300 })))
  expect(new Set(made).size).toBe(splits.length * 300)
})

function toTexts(some: Digits): string[] {
  return Array.from(some.labels, (_, index) => Buffer.from(imageAt(some, index)).toString('latin1'))
}

test('each digit is there as often as any other, in random order', () => {
  const ofEach = (labels: Uint8Array) =>
    Array.from({ length: 10 }, (_, digit) => labels.filter((label) => label === digit).length)
  expect(ofEach(digits.labels)).toEqual(new Array(10).fill(100))
  expect(ofEach(digits.labels.subarray(0, 37)).every((often) => often === 3 || often === 4)).toBe(true)
  const first = Array.from({ length: 100 }, (_, block) => digits.labels[10 * block])
  expect(new Set(first).size).toBe(10)
})

describe('as in MNIST', () => {
  test('the centre of mass is the middle, to half a pixel', () => {
    for (const image of all) {
      let [mass, sumX, sumY] = [0, 0, 0]
      for (const [pixel, ink] of image.entries()) {
        mass += ink
        sumX += ink * ((pixel % digitSize) + 0.5)
        sumY += ink * (Math.floor(pixel / digitSize) + 0.5)
      }
      // Rounding the ink to bytes may move it by a little more.
      expect(Math.abs(sumX / mass - digitSize / 2)).toBeLessThan(0.51)
      expect(Math.abs(sumY / mass - digitSize / 2)).toBeLessThan(0.51)
    }
  })

  test('the ink fits into a box of 20×20 pixels, give or take a grey edge, and fills one side of it', () => {
    for (const image of all) {
      const inked = [...image.keys()].filter((pixel) => (image[pixel] as number) > 127)
      const rows = inked.map((pixel) => Math.floor(pixel / digitSize))
      const columns = inked.map((pixel) => pixel % digitSize)
      const sides = [rows, columns].map((places) => Math.max(...places) - Math.min(...places) + 1)
      expect(Math.max(...sides)).toBeLessThanOrEqual(22)
      expect(Math.max(...sides)).toBeGreaterThanOrEqual(17)
    }
  })

  test('paper is 0, ink is 255, and edges are grey', () => {
    for (const image of all) {
      const grey = image.filter((ink) => ink > 0 && ink < 255).length
      expect(image[0]).toBe(0)
      expect(Math.max(...image)).toBeGreaterThan(150)
      expect(grey).toBeGreaterThan(20)
    }
  })
})

test('hardly any is cut off: the outermost pixels stay paper', () => {
  const edge = [...Array(digitPixels).keys()].filter((pixel) =>
    [0, digitSize - 1].some((end) => Math.floor(pixel / digitSize) === end || pixel % digitSize === end),
  )
  const touching = all.filter((image) => edge.some((pixel) => (image[pixel] as number) > 127))
  expect(touching.length).toBeLessThan(count / 100)
})

describe('every style', () => {
  const named = styles.flatMap((ofDigit, digit) => [...new Set(ofDigit)].map((style) => ({ digit, style })))

  test.each(named)('$digit $style.name is strokes of finite points, about 100 high', ({ style }) => {
    for (let seed = 0; seed < 50; seed++) {
      const strokes = style(createHand(createRandom(`${seed}`), 2))
      expect(strokes.every((stroke) => stroke.length >= 2)).toBe(true)
      const heights = strokes.flat().map(([, y]) => y)
      expect(strokes.flat(2).every(Number.isFinite)).toBe(true)
      const height = Math.max(...heights) - Math.min(...heights)
      expect(height).toBeGreaterThan(60)
      expect(height).toBeLessThan(140)
    }
  })
})

test('an image looks like its label: the nearest class mean reads most digits of another seed', () => {
  const training = generateDigits({ seed: 'training', count: 2000 })
  const means = styles.map((_, digit) => meanOf(training, digit))
  const read = all.filter((image, index) => nearest(means, image) === digits.labels[index]).length
  expect(read / count).toBeGreaterThan(0.6) // By chance it would be 0.1.
})

function meanOf(some: Digits, digit: number): Float64Array {
  const mean = new Float64Array(digitPixels)
  let items = 0
  for (const [index, label] of some.labels.entries()) {
    if (label !== digit) continue
    items++
    for (const [pixel, ink] of imageAt(some, index).entries()) mean[pixel] = (mean[pixel] as number) + ink
  }
  return mean.map((sum) => sum / items)
}

function nearest(means: readonly Float64Array[], image: Uint8Array): number {
  const distances = means.map((mean) =>
    mean.reduce((sum, value, pixel) => sum + (value - (image[pixel] as number)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}
