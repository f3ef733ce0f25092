import type { Style } from '../hand.ts'

/** A ring, and a straight stem down its right side. */
const stemmed: Style = ({ curve, between }) => {
  const bottom = between(38, 54)
  const right = between(38, 50)
  return [
    curve(
      [right, between(8, 18)],
      [between(22, 28), between(-2, 3)],
      [between(0, 6), bottom * 0.55],
      [between(12, 20), bottom],
      [right - 6, bottom * 0.75],
      [right, between(4, 14), 'corner'],
      [right - between(0, 3), 50],
      [right - between(0, 14), 100],
    ),
  ]
}

/** The stem ends in a bow to the left. */
const bowed: Style = ({ curve, between }) => {
  const bottom = between(36, 50)
  const right = between(40, 52)
  return [
    curve(
      [right - 2, between(8, 16)],
      [between(22, 30), between(-2, 3)],
      [between(0, 6), bottom * 0.55],
      [between(16, 24), bottom],
      [right - 6, bottom * 0.7],
      [right, between(6, 16)],
      [right + between(-1, 3), 50],
      [right - between(4, 10), 84],
      [between(16, 26), between(96, 101)],
      [between(-2, 8), between(84, 96)],
    ),
  ]
}

/** The ring runs into the stem without a corner, leaning. */
const flowing: Style = ({ curve, between }) => {
  const bottom = between(34, 48)
  const right = between(36, 48)
  return [
    curve(
      [right - between(2, 10), between(4, 14)],
      [between(18, 24), between(-1, 4)],
      [between(-2, 4), bottom * 0.6],
      [between(10, 18), bottom],
      [between(26, 32), bottom * 0.8],
      [right, bottom * 0.3],
      [right - between(1, 5), 52],
      [right - between(10, 20), 100],
    ),
  ]
}

/** The ring is open above. */
const open: Style = ({ curve, between }) => {
  const right = between(38, 48)
  return [
    curve(
      [between(18, 30), between(0, 10)],
      [between(0, 6), between(20, 28)],
      [between(8, 16), between(42, 50)],
      [between(24, 30), between(40, 46)],
      [right, between(8, 20), 'corner'],
      [right - between(0, 4), 56],
      [right - between(2, 12), 100],
    ),
  ]
}

/** A small ring high up, drawn first, and a long stem that is put to it. */
const small: Style = ({ curve, between }) => {
  const right = between(26, 36)
  const bottom = between(30, 40)
  return [
    curve(
      [right, between(2, 10)],
      [14, 0],
      [0, bottom * 0.55],
      [12, bottom],
      [right, bottom * 0.6],
      [right + between(-2, 1), between(0, 8)],
    ),
    curve([right, between(2, 12)], [right - 1, 50], [right - between(-2, 12), 100]),
  ]
}

/** A wide round ring that begins and ends halfway down the stem's upper part. */
const round: Style = ({ curve, between }) => {
  const right = between(44, 58)
  const bottom = between(44, 68)
  return [
    curve(
      [right, bottom * between(0.3, 0.6)],
      [right * 0.85, between(2, 8)],
      [right * 0.5, between(-3, 2)],
      [right * 0.08, bottom * 0.3],
      [between(-2, 4), bottom * 0.65],
      [right * 0.4, bottom],
      [right * 0.8, bottom * 0.85],
      [right, bottom * between(0.3, 0.5)],
      [right + between(-2, 4), between(50, 66)],
      [right - between(0, 16), 100],
    ),
  ]
}

/** The ring's upper side is a flat line that turns straight into the stem. */
const flatTopped: Style = ({ curve, between }) => {
  const right = between(40, 54)
  const bottom = between(36, 54)
  return [
    curve(
      [right - between(2, 8), bottom * between(0.55, 0.8)],
      [right * 0.45, bottom],
      [between(0, 6), bottom * 0.75],
      [between(2, 10), bottom * 0.25],
      [right * 0.5, between(-2, 4)],
      [right, between(-2, 6), 'corner'],
      [right - between(0, 4), 50],
      [right - between(0, 14), 100],
    ),
  ]
}

/** A long flat ring that leans with the stem. */
const leaning: Style = ({ curve, between }) => {
  const lean = between(10, 34)
  const right = between(36, 50) + lean
  return [
    curve(
      [right, between(2, 16)],
      [right - between(16, 24), between(-2, 4)],
      [between(2, 10) + lean * 0.2, between(24, 32)],
      [between(2, 14), between(44, 52)],
      [right * 0.6, between(34, 42)],
      [right, between(2, 12)],
      [right - lean * 0.5, 54],
      [right - lean * 1.1, 100],
    ),
  ]
}

/** A ring that is left open at the right, and a stem that begins above it. */
const apart: Style = ({ curve, between }) => {
  const right = between(40, 54)
  const bottom = between(40, 54)
  return [
    curve(
      [right - between(4, 16), between(2, 14)],
      [right * 0.5, between(-2, 6)],
      [between(0, 6), bottom * 0.45],
      [between(6, 12), bottom * 0.85],
      [right * 0.5, bottom],
      [right - between(0, 6), bottom * between(0.5, 0.8)],
    ),
    curve([right + between(-2, 10), between(-8, 14)], [right, 46], [right - between(-2, 14), 100]),
  ]
}

export const nine: readonly Style[] = [
  apart,
  apart,
  leaning,
  leaning,
  stemmed,
  stemmed,
  bowed,
  flowing,
  open,
  small,
  round,
  round,
  flatTopped,
]
