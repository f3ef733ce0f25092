import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centreDigit, createSheet, isEmpty, type Sheet, type Spot, sheetSize, withLine } from './ink.ts'

const draw = (...spots: Spot[]): Sheet =>
  spots.slice(1).reduce((sheet, spot, index) => withLine(sheet, spots[index] as Spot, spot), createSheet())

interface Box {
  height: number
  width: number
  centre: Spot
}

/** Of the pixels that are darker than half, and of all ink. */
function boxOf(image: Uint8Array): Box {
  const inked = [...image.entries()].filter(([, ink]) => ink > 127).map(([pixel]) => pixel)
  const [rows, columns] = [inked.map((pixel) => Math.floor(pixel / 28)), inked.map((pixel) => pixel % 28)]
  const span = (places: number[]) => Math.max(...places) - Math.min(...places) + 1
  const mass = image.reduce((sum, ink) => sum + ink, 0)
  const mean = (of: (pixel: number) => number) =>
    [...image.entries()].reduce((sum, [pixel, ink]) => sum + ink * (of(pixel) + 0.5), 0) / mass
  return {
    height: span(rows),
    width: span(columns),
    centre: [mean((pixel) => pixel % 28), mean((pixel) => Math.floor(pixel / 28))],
  }
}

const place = fc.double({ min: 6, max: sheetSize - 6, noNaN: true })

test('whatever is drawn wherever: its longer side takes 20 pixels, and its centre of mass is the middle', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 6 }), (spots) => {
      const { height, width, centre } = boxOf(centreDigit(draw(...spots)))
      expect(Math.max(height, width)).toBeGreaterThanOrEqual(14)
      expect(Math.max(height, width)).toBeLessThanOrEqual(21)
      // A digit whose mass lies at one of its ends may reach beyond an edge.
      if (Math.max(height, width) >= 19) expect(Math.hypot(centre[0] - 14, centre[1] - 14)).toBeLessThan(0.6)
    }),
    { numRuns: 40 },
  )
})

test('proportions are kept: a line upwards becomes no square', () => {
  const { height, width } = boxOf(centreDigit(draw([40, 10], [40, 74])))
  expect(height).toBeGreaterThanOrEqual(19)
  expect(width).toBeLessThanOrEqual(4)
})

test('the same digit drawn elsewhere is the same digit', () => {
  const at = (x: number, y: number) => centreDigit(draw([x, y], [x + 20, y], [x + 8, y + 30]))
  expect(at(10, 12)).toEqual(at(41, 40))
})

test('an empty sheet is an empty image, and what lies beyond the edge is not drawn', () => {
  expect(isEmpty(createSheet())).toBe(true)
  expect(centreDigit(createSheet())).toEqual(new Uint8Array(784))
  expect(isEmpty(draw([-40, -40], [-20, -30]))).toBe(true)
  expect(isEmpty(draw([-2, 20], [-2, 20]))).toBe(false)
})
