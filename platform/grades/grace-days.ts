// Theory of operation. Grace days are a budget of the whole course, and nobody has to ask for them: the rules place
// them where they bring the most points altogether. That is a knapsack: assignment by assignment, from the last to the
// first, the best placement is kept for every number of days that may be left. The obvious way, days for whatever is
// due first, would make an extension hurt: where the cap on lateness made grace days useless for an assignment, a
// later due date can make them useful, and they would be taken away from a later assignment that is worth more. The
// most that any placement brings cannot fall when none of them brings less.

interface Placement {
  points: number
  days: number
  /** Days for each assignment */
  placed: number[]
}

/**
 * Where grace days bring the most points. Of equal placements the one that spends fewer days; of those the one that
 * spends more on the first assignment, then on the second, and so on.
 *
 * @param pointsByDays of each assignment, hundredths with 0, 1, … days spent on it, as far as days make a difference
 * @param budget days
 * @returns days for each assignment
 */
export function placeGraceDays(pointsByDays: readonly number[][], budget: number): number[] {
  const useful = pointsByDays.reduce((days, { length }) => days + length - 1, 0)
  const nothing: Placement = { points: 0, days: 0, placed: [] }
  let byDaysLeft = Array.from({ length: Math.min(budget, useful) + 1 }, () => nothing)
  for (const points of pointsByDays.toReversed()) {
    const later = byDaysLeft
    byDaysLeft = later.map((_, daysLeft) => bestPlacement(points, later, daysLeft))
  }
  return byDaysLeft.at(-1)?.placed ?? []
}

function bestPlacement(pointsByDays: number[], later: Placement[], daysLeft: number): Placement {
  return pointsByDays
    .flatMap((points, days): Placement[] => {
      const rest = later[daysLeft - days]
      if (!rest) return []
      return [{ points: points + rest.points, days: days + rest.days, placed: [days, ...rest.placed] }]
    })
    .reduce((best, one) => (isAsGood(one, best) ? one : best))
}

/** What comes later spends more on the assignment at hand, and so wins where all else is equal. */
const isAsGood = (one: Placement, best: Placement): boolean =>
  one.points === best.points ? one.days <= best.days : one.points > best.points
