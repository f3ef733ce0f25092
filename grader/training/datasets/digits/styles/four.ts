import type { Style } from '../hand.ts'

/** Two strokes, open above: an L or a U, and a long one through its right end. */
const open: Style = ({ curve, between }) => {
  const bar = between(48, 64)
  const right = between(42, 56)
  return [
    curve(
      [between(2, 18), between(0, 14)],
      [between(0, 8), bar * 0.6],
      [between(0, 6), bar, 'corner'],
      [right * 0.5, bar + between(-3, 3)],
      [right + between(0, 18), bar + between(-10, 3)],
    ),
    curve([right + between(-2, 8), between(-4, 14)], [right, 50], [right + between(-8, 2), 100]),
  ]
}

/** The corner is round: the pen runs in a bow from the left side into the upright. */
const rounded: Style = ({ curve, between }) => {
  const bar = between(42, 58)
  const right = between(40, 54)
  return [
    curve(
      [between(0, 10), between(0, 10)],
      [between(-2, 4), bar * 0.55],
      [between(6, 12), bar * 0.95],
      [right * 0.55, bar + between(-2, 4)],
      [right, bar - between(4, 14)],
    ),
    curve([right + between(0, 6), between(-4, 10)], [right, 50], [right + between(-8, 2), 100]),
  ]
}

/** Without lifting the pen: down, across, up to the right, and all the way down. */
const oneStroke: Style = ({ curve, between }) => {
  const bar = between(40, 56)
  const right = between(44, 58)
  return [
    curve(
      [between(-2, 10), between(0, 12)],
      [between(-2, 4), bar * 0.7],
      [between(6, 14), bar],
      [right * 0.65, bar - between(2, 10)],
      [right + between(0, 4), between(2, 14), 'corner'],
      [right - 1, 50],
      [right + between(-8, 2), 100],
    ),
  ]
}

/** As it is printed: a slope to the left, a bar, and an upright that closes the triangle. */
const closed: Style = ({ curve, between }) => {
  const bar = between(58, 72)
  const right = between(36, 52)
  const top = right + between(-8, 4)
  return [
    curve(
      [top, 0],
      [top * 0.5, bar * 0.5],
      [0, bar, 'corner'],
      [right * 0.6, bar],
      [right + between(6, 22), bar],
    ),
    curve([top + between(-2, 4), between(-2, 10)], [right, 50], [right + between(-4, 4), 100]),
  ]
}

/** A short left side that slopes, and an upright that begins lower or no higher than it. */
const slanting: Style = ({ curve, between }) => {
  const bar = between(44, 60)
  const right = between(38, 56)
  return [
    curve(
      [between(16, 26), between(-4, 8)],
      [between(8, 14), bar * 0.5],
      [between(-4, 4), bar, 'corner'],
      [right * 0.6, bar + between(-2, 5)],
      [right + between(6, 24), bar + between(-6, 3)],
    ),
    curve([right + between(-2, 6), between(12, 30)], [right, 56], [right + between(-12, 0), 100]),
  ]
}

export const four: readonly Style[] = [open, open, open, rounded, oneStroke, closed, slanting]
