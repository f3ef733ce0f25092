import type { Hand, Style } from '../hand.ts'

/** A short dash through the middle, as it is written on the European continent. */
function dash({ curve, between }: Hand, middle: number) {
  const height = between(44, 58)
  return curve(
    [middle - between(14, 26), height + between(-2, 6)],
    [middle, height],
    [middle + between(12, 26), height + between(-6, 3)],
  )
}

const plain: Style = ({ curve, between }) => [
  curve(
    [between(-4, 6), between(0, 10)],
    [28, between(-2, 4)],
    [between(48, 60), between(-2, 6), 'corner'],
    [between(32, 44), 48],
    [between(12, 32), 100],
  ),
]

/** The slope is bent, and the turn before it is round. */
const bent: Style = ({ curve, between }) => [
  curve(
    [between(-4, 4), between(4, 14)],
    [between(22, 28), between(0, 8)],
    [between(46, 54), between(-2, 6)],
    [between(46, 54), between(14, 22)],
    [between(28, 36), between(48, 58)],
    [between(10, 26), 100],
  ),
]

/** A small hook down at the left end of the bar. */
const hooked: Style = ({ curve, between }) => [
  curve(
    [between(-4, 4), between(14, 30)],
    [between(0, 6), between(2, 8), 'corner'],
    [28, between(0, 8)],
    [between(48, 58), between(-2, 6), 'corner'],
    [between(34, 44), 46],
    [between(14, 34), 100],
  ),
]

const upright: Style = ({ curve, between }) => [
  curve(
    [0, between(-2, 8)],
    [24, between(-2, 4)],
    [between(42, 56), between(-2, 6), 'corner'],
    [between(38, 48), between(40, 52)],
    [between(34, 50), 100],
  ),
]

/** The bar begins with a long stroke down at the left: nearly the left side of a square. */
const squared: Style = ({ curve, between }) => [
  curve(
    [between(-6, 6), between(16, 44)],
    [between(-4, 4), between(0, 8), 'corner'],
    [26, between(-4, 6)],
    [between(46, 58), between(-4, 6), 'corner'],
    [between(34, 50), 50],
    [between(14, 44), 100],
  ),
]

const crossed: Style = (hand) => {
  const below = hand.chance(0.5) ? plain : hand.chance(0.5) ? hooked : bent
  return [...below(hand), dash(hand, hand.between(28, 44))]
}

export const seven: readonly Style[] = [
  plain,
  plain,
  bent,
  bent,
  hooked,
  squared,
  upright,
  crossed,
  crossed,
  crossed,
]
