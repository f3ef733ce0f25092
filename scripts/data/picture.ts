import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Digits, digitPixels, imageAt } from '../../grader/training/datasets/digits/digits.ts'
import { generateDigits } from '../../grader/training/datasets/digits/generate.ts'
import { splitsOf } from '../../grader/training/datasets/digits/held-out.ts'
import { tile } from './mosaic.ts'
import { formatGreyPng } from './png.ts'

const ofEach = 10
const zoom = 2

/** Ten of each digit, a row for each: the first training digits, which are public. */
export function drawPicture(path: string, say: (text: string) => void): number {
  const digits = generateDigits({ ...splitsOf('').training, count: 10 * ofEach })
  const { pixels, width } = tile(sortByLabel(digits), ofEach, zoom)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, formatGreyPng(pixels, width))
  say(`${path}\n`)
  return 0
}

function sortByLabel(digits: Digits): Digits {
  const order = [...digits.labels.keys()].sort(
    (one, other) => (digits.labels[one] as number) - (digits.labels[other] as number),
  )
  const images = new Uint8Array(digits.images.length)
  for (const [place, index] of order.entries()) images.set(imageAt(digits, index), place * digitPixels)
  return { images, labels: Uint8Array.from(order, (index) => digits.labels[index] as number) }
}
