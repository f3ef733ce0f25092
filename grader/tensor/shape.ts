import { isMarker, type Value } from '../contract/value.ts'

/** Lengths of the axes, outermost first; a number has the shape []. */
export type Shape = readonly number[]

/** The shape of nested arrays, or the lengths of the rows where they differ. Anything but an array counts as a leaf. */
export function shapeOf(value: Value): { shape: Shape } | { ragged: readonly number[]; at: number[] } {
  if (!Array.isArray(value)) return { shape: [] }
  const inner = value.map(shapeOf)
  for (const [index, part] of inner.entries())
    if ('ragged' in part) return { ...part, at: [index, ...part.at] }
  const shapes = inner.map((part) => ('shape' in part ? part.shape : []))
  const odd = shapes.findIndex((shape) => !isSameShape(shape, shapes[0] ?? []))
  if (odd >= 0) return { ragged: value.map((row) => (Array.isArray(row) ? row.length : 0)), at: [odd] }
  return { shape: [value.length, ...(shapes[0] ?? [])] }
}

export function isSameShape(left: Shape, right: Shape): boolean {
  return left.length === right.length && left.every((size, axis) => size === right[axis])
}

/** "2×3", or "one number" for the empty shape. */
export function formatShape(shape: Shape): string {
  if (shape.length === 0) return 'one number'
  return shape.length === 1 ? `${shape[0]} (a list)` : shape.join('×')
}

/**
 * Size of one axis of the result of a convolution or pooling: ⌊(n − k + p + s) / s⌋ (d2l.ai, section Padding and Stride).
 * @param padding the TOTAL number of rows (or columns) added
 */
export function outputSize(size: number, kernel: number, padding = 0, stride = 1): number {
  return Math.floor((size - kernel + padding + stride) / stride)
}

/** Rows (columns) of the total padding that go on top (left): ⌈p/2⌉. The rest goes on the other side. */
export function paddingBefore(padding: number): number {
  return Math.ceil(padding / 2)
}

/** What kind of thing a value is, in words for a sentence: "a string", "NaN", "a Promise", "undefined". */
export function describe(value: Value | undefined): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (isMarker(value)) return isProperNoun(value.$) ? value.$ : `${article(value.$)} ${value.$}`
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'string') return `the string ${JSON.stringify(value.slice(0, 40))}`
  return typeof value === 'boolean' ? String(value) : 'an object'
}

/** A number as a person reads it: at most nine significant digits. */
export function formatNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(9)))
}

const isProperNoun = (name: string) => /^(NaN|-?Infinity|undefined)$/.test(name)
const article = (noun: string) => (/^[aeiou]/i.test(noun) && !/^U/.test(noun) ? 'an' : 'a')
