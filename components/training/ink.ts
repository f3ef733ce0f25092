// A sheet to write one digit on, and how it is put before a network that has learned from MNIST's digits: these were scaled
// into a box of 20×20 with their proportions kept, and their centre of mass lies in the middle of 28×28. Source: LeCun,
// Cortes and Burges, The MNIST database of handwritten digits.

/** Rows and columns of a sheet: three for each pixel of a digit. */
export const sheetSize = 84
const digitSize = 28
const boxSize = 20

/** Ink from 0 to 1, row by row, shape [sheetSize, sheetSize]. */
export type Sheet = Float32Array

export const createSheet = (): Sheet => new Float32Array(sheetSize * sheetSize)

export const isEmpty = (sheet: Sheet): boolean => sheet.every((ink) => ink === 0)

/** x to the right, y downwards, in cells of the sheet; a cell's middle lies at a half. */
export type Spot = readonly [x: number, y: number]

const penRadius = 4
/** Cells over which a stroke's edge goes from ink to paper. */
const softness = 1.5

/** The sheet with a line more. */
export function withLine(sheet: Sheet, from: Spot, to: Spot): Sheet {
  const drawn = sheet.slice()
  const [stepX, stepY] = [to[0] - from[0], to[1] - from[1]]
  const squaredLength = stepX ** 2 + stepY ** 2
  const [left, right] = cellsAround(from[0], to[0])
  const [top, bottom] = cellsAround(from[1], to[1])
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const [x, y] = [column + 0.5 - from[0], row + 0.5 - from[1]]
      const part = squaredLength === 0 ? 0 : clamp((x * stepX + y * stepY) / squaredLength)
      const away = Math.hypot(x - part * stepX, y - part * stepY)
      const ink = clamp((penRadius - away) / softness + 0.5)
      const cell = row * sheetSize + column
      drawn[cell] = Math.max(drawn[cell] as number, ink)
    }
  return drawn
}

function cellsAround(one: number, other: number): [first: number, last: number] {
  const reach = penRadius + softness
  const first = Math.floor(Math.min(one, other) - reach)
  const last = Math.ceil(Math.max(one, other) + reach)
  return [Math.max(first, 0), Math.min(last, sheetSize - 1)]
}

const clamp = (number: number) => Math.min(Math.max(number, 0), 1)

/** Places along an edge of a pixel at which the sheet is read. */
const readings = 4

/** What is on the sheet as an image of MNIST's kind: shape [28, 28], 0 (paper) to 255 (ink); nothing of an empty sheet. */
export function centreDigit(sheet: Sheet): Uint8Array {
  const image = new Uint8Array(digitSize * digitSize)
  const found = findOptionalInk(sheet)
  if (!found) return image
  const { centre, extent } = found
  const cellsAPixel = extent / boxSize
  const toSheet = (pixel: number, middle: number) => (pixel - digitSize / 2) * cellsAPixel + middle
  for (let row = 0; row < digitSize; row++)
    for (let column = 0; column < digitSize; column++) {
      let ink = 0
      for (let i = 0; i < readings; i++)
        for (let j = 0; j < readings; j++)
          ink += inkAt(
            sheet,
            toSheet(column + (j + 0.5) / readings, centre[0]),
            toSheet(row + (i + 0.5) / readings, centre[1]),
          )
      image[row * digitSize + column] = Math.round((255 * ink) / readings ** 2)
    }
  return image
}

/** Its centre of mass, and the longer side of the box around it. */
function findOptionalInk(sheet: Sheet): { centre: Spot; extent: number } | undefined {
  let [mass, sumX, sumY] = [0, 0, 0]
  let [left, right, top, bottom] = [sheetSize, -1, sheetSize, -1]
  for (const [cell, ink] of sheet.entries()) {
    if (ink === 0) continue
    const [row, column] = [Math.floor(cell / sheetSize), cell % sheetSize]
    mass += ink
    sumX += ink * (column + 0.5)
    sumY += ink * (row + 0.5)
    ;[left, right] = [Math.min(left, column), Math.max(right, column)]
    ;[top, bottom] = [Math.min(top, row), Math.max(bottom, row)]
  }
  if (mass === 0) return undefined
  return { centre: [sumX / mass, sumY / mass], extent: Math.max(right - left, bottom - top) + 1 }
}

/** Between the middles of cells, ink is interpolated. */
function inkAt(sheet: Sheet, x: number, y: number): number {
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)]
  const [partX, partY] = [x - 0.5 - left, y - 0.5 - top]
  const at = (row: number, column: number) =>
    row < 0 || row >= sheetSize || column < 0 || column >= sheetSize
      ? 0
      : (sheet[row * sheetSize + column] as number)
  const upper = at(top, left) * (1 - partX) + at(top, left + 1) * partX
  const lower = at(top + 1, left) * (1 - partX) + at(top + 1, left + 1) * partX
  return upper * (1 - partY) + lower * partY
}
