import { expect, test } from 'vitest'
import { colourScene, scene } from './scene.ts'

test('a scene is whole numbers from 0 to 255 of the size that was asked for, always the same', () => {
  const picture = scene(40, 60)
  expect([picture.length, picture[0]?.length]).toEqual([40, 60])
  expect(picture.flat().every((shade) => Number.isInteger(shade) && shade >= 0 && shade <= 255)).toBe(true)
  expect(scene(40, 60)).toEqual(picture)
})

test('it has plain areas and edges, and its colours differ from channel to channel', () => {
  const picture = scene(96, 96)
  expect(new Set(picture.flat()).size).toBeGreaterThan(40)
  const steps = picture.flatMap((row) =>
    row.slice(1).map((shade, column) => Math.abs(shade - (row[column] ?? 0))),
  )
  expect(steps.filter((step) => step === 0).length).toBeGreaterThan(steps.length / 3)
  expect(steps.filter((step) => step > 60).length).toBeGreaterThan(100)
  const [red, green, blue] = colourScene(96, 96)
  expect(red).not.toEqual(green)
  expect(green).not.toEqual(blue)
})
