import { expect, test } from 'vitest'
import { bitmapOf } from './bitmap.ts'
import { findOptionalPicture } from './picture.ts'

const bytesOf = (url: string) => Buffer.from(url.replace('data:image/bmp;base64,', ''), 'base64')

test('a picture is a BMP: its size, the last row first, rows of a multiple of four bytes', () => {
  const { url, width, height } = bitmapOf(
    [
      [0, 255, 51],
      [-5, 300, 127.6],
    ],
    255,
  )
  expect([width, height]).toEqual([3, 2])
  const bytes = bytesOf(url)
  expect(bytes.toString('latin1', 0, 2)).toBe('BM')
  expect([bytes.readUInt32LE(2), bytes.length]).toEqual([54 + 24, 54 + 24])
  expect([bytes.readInt32LE(18), bytes.readInt32LE(22)]).toEqual([3, 2])
  expect([...bytes.subarray(54, 66)]).toEqual([0, 0, 0, 255, 255, 255, 128, 128, 128, 0, 0, 0])
  expect([...bytes.subarray(66, 75)]).toEqual([0, 0, 0, 255, 255, 255, 51, 51, 51])
})

test('three channels are red, green and blue', () => {
  const { url } = bitmapOf([[[1]], [[0.5]], [[0]]], 1)
  expect([...bytesOf(url).subarray(54, 57)]).toEqual([0, 128, 255])
})

test('only what is large and shows no negative number is drawn as a picture', () => {
  const plane = (size: number, value: number) =>
    Array.from({ length: size }, () => Array<number>(size).fill(value))
  expect(findOptionalPicture(plane(25, 7))).toMatchObject({ white: 255 })
  expect(findOptionalPicture(plane(25, 0.7))).toMatchObject({ white: 1 })
  expect(findOptionalPicture([plane(25, 7), plane(25, 7), plane(25, 7)])).toBeDefined()
  expect(findOptionalPicture(plane(24, 7))).toBeUndefined()
  expect(findOptionalPicture(plane(25, -1))).toBeUndefined()
  expect(findOptionalPicture([plane(25, 7), plane(25, 7)])).toBeUndefined()
  expect(findOptionalPicture(7)).toBeUndefined()
})
