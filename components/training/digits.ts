import { digitPixels, sliceDigits } from '../../grader/training/datasets/digits/digits.ts'
import { generateDigits } from '../../grader/training/datasets/digits/generate.ts'
import type { LabelledImages } from '../../grader/training/networks/train.ts'

/** Digits that are drawn from one message to the next. */
const atOnce = 250

/** Digits of the page's own, drawn when they are first asked for, and then kept. */
export class DrawnDigits {
  readonly #name: string
  readonly #parts: LabelledImages[] = []

  /** @param name a set by another name has other digits */
  constructor(name: string) {
    this.#name = name
  }

  /** @param onDrawn told how many there are, and has time to pass that on */
  async take(count: number, onDrawn: (count: number) => Promise<void>): Promise<LabelledImages> {
    const wanted = Math.ceil(count / atOnce)
    while (this.#parts.length < wanted) {
      const seed = `${this.#name}/${this.#parts.length}`
      this.#parts.push(generateDigits({ seed, count: atOnce }))
      await onDrawn(Math.min(this.#parts.length * atOnce, count))
    }
    const digits = {
      images: new Uint8Array(wanted * atOnce * digitPixels),
      labels: new Uint8Array(wanted * atOnce),
    }
    for (const [index, { images, labels }] of this.#parts.slice(0, wanted).entries()) {
      digits.images.set(images, index * atOnce * digitPixels)
      digits.labels.set(labels, index * atOnce)
    }
    return sliceDigits(digits, 0, count)
  }
}
