import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { tile } from './mosaic.ts'
import { formatGreyPng } from './png.ts'

test('a picture of 2×3 pixels is laid out as the standard says', () => {
  const png = formatGreyPng(Uint8Array.of(0, 50, 100, 150, 200, 255), 3)
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  // Length, type, width 3, height 2, eight bits, grey, three zeros; then the checksum, as Python's zlib computes it.
  expect(png.subarray(8, 33).toString('hex')).toBe('0000000d4948445200000003000000020800000000b81f39c6')
  const dataLength = png.readUInt32BE(33)
  expect(png.subarray(37, 41).toString()).toBe('IDAT')
  expect([...inflateSync(png.subarray(41, 41 + dataLength))]).toEqual([0, 0, 50, 100, 0, 150, 200, 255])
  // The end of every PNG file.
  expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082')
})

test('digits lie side by side, row after row, ink black', () => {
  const images = new Uint8Array(3 * 784)
  images[784] = 255 // The first pixel of the second.
  images[2 * 784] = 55 // The first pixel of the third.
  const { pixels, width } = tile({ images, labels: new Uint8Array(3) }, 2, 2)
  expect([width, pixels.length]).toEqual([112, 112 * 112])
  const marked = [...pixels.entries()].filter(([, grey]) => grey !== 255)
  const at = (row: number, column: number) => row * width + column
  expect(marked.map(([pixel]) => pixel)).toEqual([
    at(0, 56),
    at(0, 57),
    at(1, 56),
    at(1, 57),
    at(56, 0),
    at(56, 1),
    at(57, 0),
    at(57, 1),
  ])
  expect(marked.map(([, grey]) => grey)).toEqual([0, 0, 0, 0, 200, 200, 200, 200])
})
