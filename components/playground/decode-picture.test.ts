import { expect, test } from 'vitest'
import { decodePicture, greyOf } from './decode-picture.ts'

test('red, green, blue, white and black are told apart in grey, row by row', () => {
  const opaque = (...colours: [number, number, number][]) =>
    Uint8ClampedArray.from(colours.flatMap((colour) => [...colour, 255]))
  const data = opaque([255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255], [0, 0, 0], [10, 10, 10])
  expect(greyOf({ data, width: 3, height: 2 })).toEqual([
    [76, 150, 29],
    [255, 0, 10],
  ])
})

test('what is no picture is told before it is looked at', async () => {
  expect(await decodePicture(new Blob(['%PDF'], { type: 'application/pdf' }))).toEqual({ problem: 'type' })
  const large = { type: 'image/png', size: 41 * 1024 * 1024 } as Blob
  expect(await decodePicture(large)).toEqual({ problem: 'large' })
})
