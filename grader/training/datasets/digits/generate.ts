// The project's own digits. Each is one try of a random style by a random hand: the strokes are bent, drawn by a random pen,
// and put where MNIST puts its own. The styles were designed by eye; nothing here was taken from anybody's images.
import type { Random } from '../../../contract/random.ts'
import { createRandom } from '../../../tensor/random.ts'
import { type Digits, digitPixels } from './digits.ts'
import { createHand } from './hand.ts'
import { drawInk } from './ink.ts'
import { takePen } from './pen.ts'
import type { Stroke } from './stroke.ts'
import { styles } from './styles/index.ts'
import { createWarp, type WarpStrength } from './warp.ts'

/** Raised whenever a seed gives other digits than before. */
export const generatorVersion = 1

const classes = styles.map((_, digit) => digit)

const warpStrength: WarpStrength = {
  rotation: 0.12,
  slant: [0.2, 0.22],
  stretch: [1.12, 0.22],
  taper: 0.2,
  elastic: 0.055,
}

/**
 * `count` labelled images, each digit as often as any other (give or take one), in random order. The first images of a seed
 * are the same whatever the count.
 */
export function generateDigits({ seed, count }: { seed: string; count: number }): Digits {
  const digits = { images: new Uint8Array(count * digitPixels), labels: new Uint8Array(count) }
  for (let start = 0; start < count; start += classes.length) {
    const random = createRandom(`${seed}/${start}`)
    for (const [place, label] of random.shuffle(classes).entries()) {
      const index = start + place
      if (index >= count) break
      digits.labels[index] = label
      drawDigit(label, random, digits.images.subarray(index * digitPixels, (index + 1) * digitPixels))
    }
  }
  return digits
}

function drawDigit(label: number, random: Random, image: Uint8Array): void {
  const hand = createHand(random, 0.5 + 2 * random.unit())
  const style = random.pick(styles[label] ?? [])
  const warp = createWarp(random, warpStrength)
  const strokes = toUnitSquare(style(hand)).map((stroke) => stroke.map(warp))
  drawInk(strokes, takePen(random, label), random, image)
}

/** A style's digit is about 100 high and 60 wide. */
function toUnitSquare(strokes: readonly Stroke[]): Stroke[] {
  return strokes.map((stroke) => stroke.map(([x, y]) => [(x - 30) / 100, (y - 50) / 100]))
}
