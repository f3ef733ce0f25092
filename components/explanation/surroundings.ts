// What the explanations of all cells of a result tell about one: how far the padding reaches around an input, and where
// the other windows start, so that the positions which a stride skips are seen.
import type { CellExplanation } from '../../grader/contract/explanation.ts'
import { keyOfPlace, placeOf, type Range } from './place.ts'

export interface Extent {
  rows: Range
  columns: Range
}

export interface Surroundings {
  /** Of each parameter: the rows and columns that take part in any cell, those in padding included. */
  extents: ReadonlyMap<string, Extent>
  /** Of the parameter that a stride leads over: the places where windows start. */
  starts: ReadonlyMap<string, ReadonlySet<string>>
}

export function surroundingsOf(explanations: readonly CellExplanation[]): Surroundings {
  const extents = new Map<string, Extent>()
  const firsts = new Map<string, [row: number, column: number][]>()
  for (const { terms } of explanations) {
    const first = terms[0]?.factors[0]
    if (terms.length > 1 && first?.parameter !== undefined && first.at)
      firsts.set(first.parameter, [...(firsts.get(first.parameter) ?? []), placeOf(first.at)])
    for (const { parameter, at } of terms.flatMap(({ factors }) => factors))
      if (parameter !== undefined && at) extents.set(parameter, widen(extents.get(parameter), placeOf(at)))
  }
  const starts = new Map(
    [...firsts]
      .filter(([, places]) => isStrided(places))
      .map(([parameter, places]) => [parameter, new Set(places.map((place) => keyOfPlace(...place)))]),
  )
  return { extents, starts }
}

function widen(extent: Extent | undefined, [row, column]: readonly [number, number]): Extent {
  return { rows: around(extent?.rows, row), columns: around(extent?.columns, column) }
}

const around = (range: Range | undefined, place: number): Range => ({
  start: Math.min(range?.start ?? place, place),
  end: Math.max(range?.end ?? place, place),
})

/** Whether windows start at equal steps on both axes, and the steps leave places out. */
function isStrided(places: readonly (readonly [row: number, column: number])[]): boolean {
  const rows = findOptionalStep(places.map(([row]) => row))
  const columns = findOptionalStep(places.map(([, column]) => column))
  return rows !== undefined && columns !== undefined && Math.max(rows, columns) > 1
}

/** The step from each place to the next; 0 where there is one place only, undefined where the steps differ. */
function findOptionalStep(places: readonly number[]): number | undefined {
  const sorted = [...new Set(places)].sort((left, right) => left - right)
  const steps = new Set(sorted.slice(1).map((place, index) => place - (sorted[index] as number)))
  return steps.size <= 1 ? ([...steps][0] ?? 0) : undefined
}
