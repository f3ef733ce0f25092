import type { Style } from '../hand.ts'

/** A corner at the lower left, then a straight base. */
const plain: Style = ({ curve, between }) => [
  curve(
    [between(0, 8), between(14, 32)],
    [between(18, 30), between(-2, 4)],
    [54, between(14, 24)],
    [between(44, 54), between(42, 54)],
    [between(18, 26), between(72, 80)],
    [0, between(92, 100), 'corner'],
    [30, between(92, 100)],
    [between(58, 74), between(90, 104)],
  ),
]

/** The pen makes a small loop at the lower left and goes on without stopping. */
const looped: Style = ({ curve, between }) => {
  const size = between(6, 16)
  return [
    curve(
      [between(2, 12), between(12, 32)],
      [between(22, 32), between(-2, 6)],
      [54, between(16, 24)],
      [46, 48],
      [24, 80],
      [size * 0.4, 98],
      [-4, 100 - size * 0.6],
      [size * 0.5, 98 - size * 1.5],
      [size * 1.8, 100 - size * 0.7],
      [46, between(94, 104)],
      [between(62, 80), between(84, 98)],
    ),
  ]
}

/** Flat above, with a long straight slope: nearly a Z. */
const angular: Style = ({ curve, between }) => [
  curve(
    [0, between(6, 18)],
    [between(22, 34), between(-2, 4)],
    [between(48, 56), between(8, 18)],
    [between(40, 48), 40],
    [20, 72],
    [between(0, 6), 98, 'corner'],
    [32, between(94, 100)],
    [between(54, 70), between(94, 102)],
  ),
]

/** A wide swing that runs round at the bottom as well. */
const swung: Style = ({ curve, between }) => [
  curve(
    [between(0, 10), between(20, 34)],
    [between(8, 18), between(4, 10)],
    [34, 0],
    [52, between(18, 26)],
    [42, between(50, 58)],
    [18, between(78, 84)],
    [between(2, 8), 94],
    [between(12, 18), between(96, 102)],
    [between(36, 44), between(88, 96)],
    [between(58, 76), between(88, 102)],
  ),
]

/** Begins with a small hook at the upper left. */
const hooked: Style = ({ curve, between }) => [
  curve(
    [between(12, 20), between(28, 36)],
    [between(0, 6), between(22, 28)],
    [between(8, 14), between(6, 12)],
    [32, 0],
    [54, 20],
    [44, 48],
    [22, 76],
    [0, 98, 'corner'],
    [26, between(90, 98)],
    [between(60, 74), between(92, 102)],
  ),
]

/** A large round loop at the lower left, from which a long tail runs out to the right. */
const ringed: Style = ({ curve, between }) => {
  const size = between(14, 24)
  const middle = 100 - size
  return [
    curve(
      [between(6, 16), between(6, 28)],
      [between(26, 34), between(-2, 6)],
      [between(46, 54), 20],
      [38, 52],
      [18, middle + size * 0.6],
      [2, 100],
      [-8, middle + size * 0.2],
      [between(2, 8), middle - size * 0.5],
      [24, middle + size * 0.3],
      [42, between(92, 102)],
      [between(56, 84), between(84, 102)],
    ),
  ]
}

/** A flat loop at the lower left whose end crosses the slope and falls away to the right. */
const crossing: Style = ({ curve, between }) => {
  const left = between(-14, 4)
  const top = between(60, 76)
  return [
    curve(
      [between(4, 18), between(2, 26)],
      [between(24, 36), between(-4, 6)],
      [between(46, 56), between(12, 24)],
      [between(38, 46), 50],
      [between(22, 28), 80],
      [left + 14, between(94, 100)],
      [left, between(82, 92)],
      [left + between(10, 18), top + between(0, 8)],
      [between(20, 30), top],
      [between(40, 48), top + between(8, 18)],
      [between(54, 78), between(86, 108)],
    ),
  ]
}

export const two: readonly Style[] = [
  ...[plain, plain, looped, crossing, crossing, crossing],
  ...[ringed, angular, swung, hooked],
]
