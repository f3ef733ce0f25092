import type { Style } from '../hand.ts'

/** A single stroke downwards: by far the most usual way. */
const stick: Style = ({ curve, between }) => [
  curve([between(-6, 8), 0], [between(-3, 4), 50], [between(-8, 6), 100]),
]

const flag: Style = ({ curve, between }) => {
  const reach = between(8, 26)
  return [curve([-reach, between(12, 28)], [0, 0, 'corner'], [between(-2, 2), 50], [between(-4, 4), 100])]
}

const base: Style = ({ curve, between, chance }) => {
  const reach = between(10, 24)
  const top = chance(0.7)
    ? curve([-reach, between(14, 28)], [0, 0, 'corner'], [0, 50], [0, 100])
    : curve([0, 0], [0, 50], [0, 100])
  return [top, curve([-between(14, 28), 100], [0, 100], [between(14, 28), between(96, 102)])]
}

export const one: readonly Style[] = [stick, stick, stick, stick, flag, base]
