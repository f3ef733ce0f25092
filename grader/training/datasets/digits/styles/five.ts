import type { Style } from '../hand.ts'

/** The upright and the bow in one stroke; the bar above is put on afterwards. */
const twoStrokes: Style = ({ curve, between }) => {
  const left = between(4, 12)
  return [
    curve(
      [left + between(0, 6), between(0, 6)],
      [left, 22],
      [left - between(0, 5), between(40, 48), 'corner'],
      [between(22, 30), between(34, 42)],
      [between(46, 56), between(54, 62)],
      [between(42, 50), between(82, 90)],
      [between(18, 24), 100],
      [between(-6, 2), between(86, 96)],
    ),
    curve([left + between(-1, 6), between(-2, 5)], [32, between(-2, 3)], [between(46, 66), between(-6, 5)]),
  ]
}

/** From the right end of the bar to the end of the bow without lifting the pen. */
const oneStroke: Style = ({ curve, between }) => {
  const left = between(4, 14)
  return [
    curve(
      [between(44, 64), between(-4, 6)],
      [30, between(0, 4)],
      [left, between(2, 8), 'corner'],
      [left - between(1, 6), between(40, 48), 'corner'],
      [between(24, 30), between(36, 44)],
      [between(44, 54), between(56, 66)],
      [between(34, 44), between(86, 94)],
      [between(14, 20), 100],
      [between(-8, 2), between(86, 96)],
    ),
  ]
}

/** All corners rounded: nearly an S. */
const rounded: Style = ({ curve, between }) => [
  curve(
    [between(46, 64), between(-4, 6)],
    [between(24, 30), between(0, 6)],
    [between(8, 14), between(16, 24)],
    [between(14, 22), between(40, 46)],
    [between(36, 42), between(52, 58)],
    [between(42, 50), between(72, 80)],
    [between(24, 30), between(96, 102)],
    [between(-6, 4), between(88, 96)],
  ),
]

/** Small bow, and a bar that stands apart from the upright. */
const apart: Style = ({ curve, between }) => {
  const gap = between(2, 10)
  return [
    curve(
      [between(6, 14), between(4, 12)],
      [between(4, 10), 28],
      [between(6, 12), between(44, 50), 'corner'],
      [between(24, 32), between(46, 52)],
      [between(38, 48), 70],
      [between(28, 36), 94],
      [between(2, 10), between(94, 102)],
    ),
    curve([10 + gap, between(-2, 6)], [30, between(-3, 3)], [between(46, 70), between(-8, 4)]),
  ]
}

/** A slanting upright and a full bow that curls far back to the left. */
const curled: Style = ({ curve, between }) => [
  curve(
    [between(48, 76), between(-4, 8)],
    [34, between(2, 6)],
    [between(14, 24), between(4, 10), 'corner'],
    [between(6, 14), between(34, 44), 'corner'],
    [between(30, 38), between(36, 44)],
    [between(50, 58), between(58, 68)],
    [between(34, 42), between(92, 98)],
    [between(8, 16), between(96, 102)],
    [between(-8, 0), between(72, 88)],
  ),
]

/** Wide: a short upright, a small bow, and a bar that runs far to the right. */
const wide: Style = ({ curve, between, chance }) => {
  const left = between(10, 26)
  const bow = [
    [left - between(4, 12), between(28, 42), 'corner'],
    [left + 22, between(32, 42)],
    [left + between(32, 44), between(56, 66)],
    [left + between(8, 22), between(90, 98)],
    [between(-14, 2), between(88, 102)],
  ] as const
  const end = [between(66, 104), between(-8, 6)] as const
  if (chance(0.5)) return [curve(end, [left + 24, between(0, 4)], [left, between(0, 6), 'corner'], ...bow)]
  return [
    curve([left, between(0, 8)], ...bow),
    curve([left + between(-2, 6), between(-2, 5)], [left + 26, 1], end),
  ]
}

/** A straight upright that leans, a full round bow, and a short bar that is put on from its top. */
const leaning: Style = ({ curve, between }) => {
  const top = between(18, 32)
  return [
    curve(
      [top, between(2, 12)],
      [top * 0.6, 22],
      [between(2, 10), between(40, 50), 'corner'],
      [between(26, 34), between(38, 46)],
      [between(44, 54), between(56, 68)],
      [between(28, 36), between(90, 98)],
      [between(2, 12), between(92, 102)],
      [between(-12, -4), between(76, 92)],
    ),
    curve(
      [top + between(-4, 6), between(-2, 8)],
      [top + 22, between(-2, 4)],
      [top + between(30, 62), between(-8, 4)],
    ),
  ]
}

export const five: readonly Style[] = [
  leaning,
  leaning,
  wide,
  wide,
  twoStrokes,
  twoStrokes,
  oneStroke,
  oneStroke,
  rounded,
  apart,
  curled,
]
