import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../tensor/random.ts'
import { digitPixels } from './digits.ts'
import { formatImages, formatLabels, IdxError, readDigits, readImages, readLabels } from './idx.ts'

function header(...numbers: number[]): number[] {
  return numbers.flatMap((number) => [
    number >>> 24,
    (number >>> 16) & 255,
    (number >>> 8) & 255,
    number & 255,
  ])
}

const noise = (length: number) => {
  const random = createRandom('noise')
  return Uint8Array.from({ length }, () => random.integer(0, 255))
}

const twoImages = Uint8Array.from([...header(2051, 2, 28, 28), ...noise(2 * digitPixels)])
const twoLabels = Uint8Array.from([...header(2049, 2), 7, 0])

test('images and labels are what follows the header', () => {
  const { images, labels } = readDigits(twoImages, twoLabels)
  expect(images).toEqual(noise(2 * digitPixels))
  expect(labels).toEqual(Uint8Array.of(7, 0))
})

test('bytes in the middle of a larger buffer are read as such', () => {
  const buffer = Uint8Array.from([9, 9, 9, ...twoLabels, 9])
  expect(readLabels(buffer.subarray(3, -1))).toEqual(Uint8Array.of(7, 0))
})

test('what is written is the format, byte by byte, and is read again', () => {
  expect(formatImages(noise(2 * digitPixels))).toEqual(twoImages)
  expect(formatLabels(Uint8Array.of(7, 0))).toEqual(twoLabels)
})

describe('refused, in a sentence', () => {
  const pixels = [...noise(digitPixels)]
  test.each([
    ['labels as images', readImages, twoLabels, 'The file ends after 10 bytes; the header has 16.'],
    [
      'images as labels',
      readLabels,
      twoImages,
      'The magic number is 2051; that of a file of labels is 2049.',
    ],
    [
      'another type',
      readImages,
      [...header(2307, 1, 28, 28), ...pixels],
      'The magic number is 2307; that of a file of images is 2051.',
    ],
    [
      'the bytes the wrong way round',
      readLabels,
      [1, 8, 0, 0, 2, 0, 0, 0, 7, 0],
      'The magic number is 17301504; that of a file of labels is 2049.',
    ],
    [
      'another size',
      readImages,
      [...header(2051, 1, 32, 32), ...noise(1024)],
      'The images are 32×32; 28×28 is wanted.',
    ],
    [
      'sides changed for an equal area',
      readImages,
      [...header(2051, 1, 14, 56), ...pixels],
      'The images are 14×56; 28×28 is wanted.',
    ],
    ['a byte too many', readLabels, [...twoLabels, 1], 'The header promises 2 values; 3 follow it.'],
    [
      'a count that no file has',
      readLabels,
      [...header(2049, 0xffffffff), 1],
      'The header promises 4294967295 values; 1 follow it.',
    ],
    ['nothing in it', readLabels, header(2049, 0), 'The file has no items.'],
    ['a letter', readLabels, [...header(2049, 2), 7, 10], 'Label 1 is 10; 0 to 9 is wanted.'],
  ])('%s', (_, read, bytes, message) => {
    expect(() => read(Uint8Array.from(bytes))).toThrow(new IdxError(message))
  })

  test('images and labels of different counts', () => {
    const oneLabel = formatLabels(Uint8Array.of(7))
    expect(() => readDigits(twoImages, oneLabel)).toThrow(
      new IdxError('There are 2 images and 1 labels; equally many are wanted.'),
    )
  })

  test('every truncation', () => {
    for (let end = 0; end < twoImages.length; end++)
      expect(() => readImages(twoImages.subarray(0, end))).toThrow(IdxError)
    for (let end = 0; end < twoLabels.length; end++)
      expect(() => readLabels(twoLabels.subarray(0, end))).toThrow(IdxError)
  })

  test('any other bytes: an IdxError, and no other error', () => {
    const reads = (read: (bytes: Uint8Array) => unknown, bytes: Uint8Array) => {
      try {
        read(bytes)
        return true
      } catch (error) {
        return error instanceof IdxError
      }
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(2049, 2051), (bytes, magic) => {
        expect(reads(readImages, bytes)).toBe(true)
        expect(reads(readLabels, Uint8Array.from([...header(magic), ...bytes]))).toBe(true)
        expect(reads(readImages, Uint8Array.from([...header(magic), ...bytes]))).toBe(true)
      }),
    )
  })
})
