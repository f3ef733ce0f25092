import type { Random } from '../../../contract/random.ts'
import { type Knot, type Point, type Stroke, throughKnots } from './stroke.ts'

/** Where a style's pen goes: a digit is about 100 high and 60 wide. A third entry makes the knot a corner. */
export type Place = readonly [x: number, y: number, kind?: 'corner']

/** Whoever writes: nobody meets the same place twice. */
export interface Hand {
  /** The smooth curve near these places. */
  curve(...places: readonly Place[]): Stroke
  /** Uniform in [low, high). */
  between(low: number, high: number): number
  /** About 0, seldom more than twice the spread away. */
  around(spread: number): number
  /** True with this probability. */
  chance(probability: number): boolean
}

/** How a digit may be written: the strokes of one try. */
export type Style = (hand: Hand) => Stroke[]

/** @param spread how far from a place the pen goes past it, in hundredths of a digit's height */
export function createHand(random: Random, spread: number): Hand {
  const { unit } = random
  const between = (low: number, high: number) => low + unit() * (high - low)
  const around = (distance: number) => distance * normal(random)
  const near = ([x, y]: Place): Point => [x + around(spread), y + around(spread)]
  const toKnot = (place: Place): Knot => ({ at: near(place), isCorner: place[2] === 'corner' })
  return {
    between,
    around,
    chance: (probability) => unit() < probability,
    curve: (...places) => throughKnots(places.map(toKnot)),
  }
}

/** Nearly normal, of mean 0 and variance 1: a sum of four uniform numbers needs no logarithm. */
export function normal({ unit }: Random): number {
  return (unit() + unit() + unit() + unit() - 2) * Math.sqrt(3)
}
