import { keyOfPath, type Path } from './path.ts'

const steps = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
} as const

type Arrow = keyof typeof steps | 'Home' | 'End'

export const isArrow = (key: string): key is Arrow => key in steps || key === 'Home' || key === 'End'

/** Rows and columns that an arrow leads on. */
export const findOptionalStep = (key: string): readonly [rows: number, columns: number] | undefined =>
  key in steps ? steps[key as keyof typeof steps] : undefined

/** The cell that a key leads to from another; Home and End are the ends of its row. @param from key of a path */
export function findOptionalNeighbour(
  places: readonly (readonly Path[])[],
  from: string | undefined,
  key: Arrow,
): Path | undefined {
  const row = places.findIndex((cells) => cells.some((path) => keyOfPath(path) === from))
  const column = places[row]?.findIndex((path) => keyOfPath(path) === from) ?? -1
  if (key === 'Home') return places[row]?.[0]
  if (key === 'End') return places[row]?.at(-1)
  const [down, right] = steps[key]
  return places[row + down]?.[column + right]
}
