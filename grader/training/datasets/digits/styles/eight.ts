import type { Style } from '../hand.ts'
import { arc } from '../stroke.ts'

/** One stroke: an S from the upper right, and back up through its middle. */
const figure: Style = ({ curve, between }) => {
  const waist = between(40, 54)
  const upper = between(17, 26)
  const lower = between(19, 28)
  return [
    curve(
      [28 + upper, between(6, 16)],
      [28, between(-2, 3)],
      [28 - upper, waist * 0.45],
      [26, waist],
      [28 + lower, waist + 26],
      [28, between(96, 101)],
      [28 - lower, waist + 28],
      [30, waist + 1],
      [28 + upper, waist * 0.5],
      [28 + between(4, upper), between(-2, 12)],
    ),
  ]
}

/** The same, with straight and narrow crossing lines. */
const slender: Style = ({ curve, between }) => {
  const reach = between(13, 20)
  return [
    curve(
      [22 + reach, between(8, 20)],
      [24, 0],
      [22 - reach, between(14, 22)],
      [22, 48],
      [22 + reach, between(76, 84)],
      [20, 100],
      [20 - reach, between(78, 86)],
      [22, 52],
      [24 + reach, between(18, 24)],
      [26, between(-2, 6)],
    ),
  ]
}

/** Two rings, one on the other. */
const rings: Style = ({ between }) => {
  const waist = between(40, 52)
  const start = between(-1.5, -0.5)
  const middle = 30 + between(-4, 4)
  return [
    arc([middle, waist / 2], [between(16, 25), waist / 2], start, start + 4.2, between(0.95, 1.05)),
    arc(
      [30, (100 + waist) / 2],
      [between(19, 30), (100 - waist) / 2],
      -1,
      between(3, 3.3),
      between(0.95, 1.05),
    ),
  ]
}

/** The pen does not come back to where it began: the upper loop is open. */
const open: Style = ({ curve, between }) => [
  curve(
    [between(44, 56), between(2, 14)],
    [between(24, 30), between(0, 4)],
    [between(4, 12), between(16, 24)],
    [between(22, 28), 44],
    [between(44, 52), 72],
    [between(24, 32), 99],
    [between(4, 12), 80],
    [between(22, 30), 54],
    [between(44, 54), between(28, 34)],
    [between(52, 64), between(4, 18)],
  ),
]

/** Begins in the middle of the upper loop's right side and leans; the lines cross as an X and the loops are pointed. */
const crossed: Style = ({ curve, between }) => {
  const waist = between(40, 56)
  const upper = between(14, 28)
  const lower = between(14, 28)
  return [
    curve(
      [30 + upper, waist * between(0.3, 0.5)],
      [30 + upper * 0.5, between(0, 5)],
      [30 - upper * 0.5, between(0, 6)],
      [30 - upper, waist * 0.45],
      [30, waist],
      [30 + lower, between(78, 88)],
      [28, 100],
      [30 - lower, between(78, 88)],
      [30, waist + 2],
      [30 + upper, waist * between(0.25, 0.5)],
    ),
  ]
}

/** A small closed loop below and a wide bow above, or the other way round. */
const uneven: Style = ({ curve, between, chance }) => {
  const isSmallBelow = chance(0.5)
  const [upper, lower] = isSmallBelow
    ? [between(22, 32), between(13, 20)]
    : [between(13, 20), between(24, 34)]
  const waist = isSmallBelow ? between(54, 64) : between(32, 42)
  return [
    curve(
      [28 + upper, between(4, 22)],
      [28, between(-2, 4)],
      [28 - upper, waist * 0.5],
      [26, waist],
      [28 + lower, (waist + 100) / 2],
      [28, 100],
      [28 - lower, (waist + 104) / 2],
      [30, waist],
      [28 + upper, waist * 0.45],
      [28 + upper * between(0.2, 1), between(-2, 14)],
    ),
  ]
}

/** Begins as a long slope from the upper right; the upper loop is closed by coming back to it, or nearly. */
const sloping: Style = ({ curve, between }) => {
  const waist = between(40, 52)
  return [
    curve(
      [between(50, 66), between(-2, 14)],
      [30, waist],
      [between(4, 16), between(72, 80)],
      [between(14, 22), 99],
      [between(38, 46), between(80, 90)],
      [between(24, 32), waist + 6],
      [between(4, 12), between(18, 28)],
      [between(22, 32), between(-2, 4)],
      [between(44, 62), between(4, 18)],
    ),
  ]
}

/** The upper loop is small, and its right side goes on upwards as a straight arm. */
const armed: Style = ({ curve, between }) => {
  const waist = between(44, 56)
  return [
    curve(
      [between(34, 46), between(8, 24)],
      [between(24, 30), between(4, 12)],
      [between(4, 14), between(16, 26)],
      [between(14, 22), waist - 8],
      [between(36, 46), between(68, 76)],
      [between(24, 34), 99],
      [between(4, 14), between(80, 90)],
      [between(20, 28), waist + 4],
      [between(48, 70), between(-4, 16)],
    ),
  ]
}

export const eight: readonly Style[] = [
  armed,
  sloping,
  open,
  figure,
  figure,
  figure,
  slender,
  rings,
  open,
  crossed,
  crossed,
  uneven,
]
