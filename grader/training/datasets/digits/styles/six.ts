import type { Style } from '../hand.ts'

/** A long bow down from the upper right, closed by a loop below. */
const bowed: Style = ({ curve, between }) => {
  const loop = between(48, 62)
  return [
    curve(
      [between(34, 54), between(-2, 6)],
      [between(14, 24), between(18, 26)],
      [between(2, 6), 52],
      [between(2, 8), 80],
      [between(20, 28), 99],
      [between(42, 48), 86],
      [between(44, 52), between(64, 72)],
      [between(28, 34), loop],
      [between(8, 14), between(68, 80)],
    ),
  ]
}

/** A straight stem and a small round loop. */
const stemmed: Style = ({ curve, between }) => {
  const loop = between(56, 68)
  return [
    curve(
      [between(14, 34), between(-2, 4)],
      [between(8, 16), 30],
      [between(0, 4), 64],
      [between(4, 10), 92],
      [between(22, 28), 99],
      [between(38, 46), 82],
      [between(30, 38), loop + 2],
      [between(16, 20), loop + 4],
      [between(4, 10), between(80, 88)],
    ),
  ]
}

/** The loop is most of the digit. */
const large: Style = ({ curve, between }) => {
  const width = between(52, 68)
  return [
    curve(
      [width * between(0.5, 0.85), between(0, 6)],
      [width * 0.28, 16],
      [width * 0.05, 44],
      [0, 66],
      [width * 0.2, 94],
      [width * 0.58, 99],
      [width, 76],
      [width * 0.9, 52],
      [width * 0.56, between(36, 44)],
      [width * 0.2, 54],
      [width * 0.04, between(70, 82)],
    ),
  ]
}

/** The loop is left open, or the pen stops short of the stem. */
const open: Style = ({ curve, between }) => [
  curve(
    [between(28, 44), between(-2, 4)],
    [between(12, 18), 22],
    [between(1, 5), 56],
    [between(4, 10), 88],
    [between(24, 30), 99],
    [between(44, 52), 84],
    [between(42, 48), between(64, 70)],
    [between(26, 32), between(58, 66)],
    [between(18, 24), between(66, 76)],
  ),
]

/** The loop's end crosses the stem and comes out at the left. */
const crossing: Style = ({ curve, between }) => {
  const loop = between(46, 66)
  return [
    curve(
      [between(20, 48), between(-2, 6)],
      [between(10, 18), 26],
      [between(2, 8), 58],
      [between(4, 12), between(84, 94)],
      [between(20, 28), 100],
      [between(40, 56), between(76, 86)],
      [between(40, 52), loop + 4],
      [between(22, 30), loop],
      [between(4, 10), between(66, 78)],
      [between(-14, 0), between(78, 94)],
    ),
  ]
}

/** A short bent stem over a wide flat loop. */
const flat: Style = ({ curve, between }) => [
  curve(
    [between(24, 50), between(-4, 6)],
    [between(6, 16), between(24, 34)],
    [between(0, 4), 62],
    [between(6, 14), between(90, 98)],
    [between(32, 42), 98],
    [between(56, 74), between(70, 80)],
    [between(50, 64), between(52, 60)],
    [between(30, 38), between(54, 62)],
    [between(6, 18), between(74, 90)],
  ),
]

export const six: readonly Style[] = [
  crossing,
  flat,
  bowed,
  bowed,
  bowed,
  stemmed,
  stemmed,
  stemmed,
  large,
  open,
]
