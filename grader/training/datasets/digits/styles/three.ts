import type { Style } from '../hand.ts'

/** Two bows that meet in a point. */
const cusped: Style = ({ curve, between }) => {
  const waist = between(42, 52)
  return [
    curve(
      [between(0, 10), between(6, 20)],
      [between(22, 32), between(-2, 3)],
      [between(46, 56), between(14, 22)],
      [between(36, 44), waist - 8],
      [between(14, 30), waist, 'corner'],
      [between(42, 50), waist + 8],
      [between(52, 62), between(68, 78)],
      [between(28, 36), between(97, 102)],
      [between(-6, 8), between(84, 96)],
    ),
  ]
}

/** A small loop in the middle. */
const looped: Style = ({ curve, between }) => {
  const size = between(4, 10)
  return [
    curve(
      [between(0, 10), between(8, 22)],
      [26, 0],
      [between(46, 54), 18],
      [36, 42],
      [22 - size, 46 + size * 0.4],
      [20 - size, 46 - size * 0.7],
      [28, 45 - size * 0.4],
      [50, 58],
      [between(50, 58), 80],
      [28, 100],
      [between(-4, 6), between(84, 94)],
    ),
  ]
}

/** Flat above, then a slope back to the middle. */
const flat: Style = ({ curve, between }) => [
  curve(
    [between(0, 8), between(0, 8)],
    [between(24, 30), between(-2, 3)],
    [between(48, 58), between(0, 6), 'corner'],
    [between(20, 30), between(38, 46), 'corner'],
    [between(44, 52), between(46, 54)],
    [between(52, 60), 72],
    [30, 100],
    [between(-4, 6), between(86, 96)],
  ),
]

/** Without a point: the waist is a slight dent. */
const shallow: Style = ({ curve, between }) => {
  const depth = between(28, 38)
  return [
    curve(
      [between(0, 10), between(4, 14)],
      [between(26, 34), between(-2, 4)],
      [between(48, 54), between(16, 24)],
      [depth, between(44, 50)],
      [between(50, 58), between(66, 74)],
      [between(30, 38), 96],
      [between(-4, 10), between(92, 102)],
    ),
  ]
}

/** A long start, and a small lower bow whose tail runs far to the left. */
const trailing: Style = ({ curve, between }) => {
  const waist = between(38, 50)
  return [
    curve(
      [between(-12, 2), between(2, 14)],
      [between(18, 28), between(-2, 6)],
      [between(44, 56), between(8, 18)],
      [between(30, 40), waist - 6],
      [between(10, 20), waist + 2, 'corner'],
      [between(34, 44), waist + 4],
      [between(42, 52), between(62, 72)],
      [between(22, 32), between(88, 96)],
      [between(-24, 0), between(92, 104)],
    ),
  ]
}

export const three: readonly Style[] = [trailing, trailing, cusped, cusped, cusped, looped, flat, shallow]
