import type { Style } from '../hand.ts'
import { arc } from '../stroke.ts'

/** One turn that begins near the top and seldom ends exactly there. */
const oval: Style = ({ between }) => {
  const start = between(-1.5, -0.4)
  return [arc([32, 50], [between(20, 36), 50], start, start - between(3.8, 4.3), between(0.92, 1.06))]
}

const circle: Style = ({ between }) => {
  const start = between(-2, 0)
  return [arc([45, 45], [between(36, 50), 45], start, start + between(3.8, 4.4), between(0.9, 1.08))]
}

/** The end crosses the beginning and runs into the inside or beyond. */
const crossing: Style = ({ curve, between }) => {
  const width = between(46, 78)
  return [
    curve(
      [width * 0.62, between(2, 14)],
      [width * 0.35, 4],
      [width * 0.08, 30],
      [0, 60],
      [width * 0.25, 97],
      [width * 0.6, 96],
      [width * 0.95, 68],
      [width, 36],
      [width * 0.76, 8],
      [width * between(0.2, 0.5), between(-4, 12)],
    ),
  ]
}

const narrow: Style = ({ curve, between }) => {
  const width = between(26, 46)
  return [
    curve(
      [width * 0.5, 0],
      [width * 0.12, 18],
      [0, 50],
      [width * 0.1, 84],
      [width * 0.5, 100],
      [width * 0.9, 82],
      [width, 48],
      [width * 0.86, 16],
      [width * 0.5, 0],
    ),
  ]
}

/** Left open at the top. */
const open: Style = ({ curve, between }) => {
  const width = between(44, 70)
  return [
    curve(
      [width * between(0.3, 0.5), between(2, 8)],
      [width * 0.06, 30],
      [0, 62],
      [width * 0.28, 98],
      [width * 0.7, 94],
      [width, 60],
      [width * 0.94, 26],
      [width * between(0.6, 0.75), between(-6, 2)],
    ),
  ]
}

/** The stroke comes from outside above and stays a tail. */
const tailed: Style = ({ curve, between }) => {
  const width = between(44, 84)
  return [
    curve(
      [width * between(0.6, 1), between(-8, 6)],
      [width * 0.42, between(2, 8)],
      [width * 0.06, 34],
      [width * 0.04, 70],
      [width * 0.38, 99],
      [width * 0.84, 82],
      [width, 44],
      [width * 0.8, between(8, 18)],
      [width * between(0.3, 0.55), between(0, 14)],
    ),
  ]
}

/** Lies down: wider than high. */
const lying: Style = ({ between }) => {
  const start = between(-1.8, -0.6)
  return [
    arc([50, 40], [between(48, 62), between(36, 46)], start, start - between(3.8, 4.4), between(0.9, 1.1)),
  ]
}

/** The end runs into the inside. */
const curling: Style = ({ between }) => {
  const start = between(-1.3, -0.7)
  return [arc([40, 50], [between(30, 46), 50], start, start - between(4.2, 5), between(0.6, 0.85))]
}

export const zero: readonly Style[] = [
  oval,
  oval,
  oval,
  circle,
  circle,
  crossing,
  narrow,
  open,
  tailed,
  lying,
  curling,
]
