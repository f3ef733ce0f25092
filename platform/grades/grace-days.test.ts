import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeGraceDays } from './grace-days.ts'

/** Every way to spend at most the budget. */
const allPlacements = ([first, ...rest]: number[][], budget: number): number[][] =>
  first === undefined
    ? [[]]
    : [...first.keys()]
        .filter((days) => days <= budget)
        .flatMap((days) => allPlacements(rest, budget - days).map((placed) => [days, ...placed]))

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

function bestByTrying(pointsByDays: number[][], budget: number): number[] | undefined {
  const points = (placed: number[]) =>
    sum(placed.map((days, index) => pointsByDays[index]?.[days] ?? Number.NaN))
  return allPlacements(pointsByDays, budget)
    .toSorted(
      (one, other) =>
        points(other) - points(one) ||
        sum(one) - sum(other) ||
        other.map((days, index) => days - (one[index] ?? 0)).find((difference) => difference !== 0) ||
        0,
    )
    .at(0)
}

describe('grace days', () => {
  test.each([
    {
      name: 'go where they bring most',
      points: [
        [0, 10],
        [0, 30],
      ],
      budget: 1,
      placed: [0, 1],
    },
    {
      name: 'go together where one alone brings nothing',
      points: [
        [0, 0, 50],
        [0, 20, 40],
      ],
      budget: 2,
      placed: [2, 0],
    },
    { name: 'are kept where they bring nothing', points: [[5, 5, 5], [7]], budget: 9, placed: [0, 0] },
    {
      name: 'are spent in small numbers where that brings as much',
      points: [
        [0, 0, 30],
        [0, 30],
      ],
      budget: 2,
      placed: [0, 1],
    },
    {
      name: 'go to the first of equal ones',
      points: [
        [0, 10],
        [0, 10],
      ],
      budget: 1,
      placed: [1, 0],
    },
    { name: 'are not needed where there is nothing', points: [], budget: 3, placed: [] },
  ])('$name', ({ points, budget, placed }) => {
    expect(placeGraceDays(points, budget)).toEqual(placed)
  })

  test('are placed as by trying every placement', () => {
    const pointsByDays = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(pointsByDays, { maxLength: 4 }), fc.nat({ max: 8 }), (points, budget) => {
        expect(placeGraceDays(points, budget)).toEqual(bestByTrying(points, budget))
      }),
      { numRuns: 500 },
    )
  })
})
