import type { Status } from '../../grader/contract/verdict.ts'
import { isFound } from '../teaching/roster-line.ts'

/** A student in the list behind the numbers of an exercise. */
export interface StudentRow {
  /** The id of their place in the course. */
  line: string
  name: string
  email: string
  attempts: number
  /** Best score, 0..1; null where nothing is judged */
  best: number | null
  /** Of work until they passed. */
  seconds: number | null
  /** Of the last that was judged. */
  status: Status | null
  mistake: string | null
  /** What was handed in: the last that was judged; null where it is to be read without a name. */
  work: string | null
  /** In which numbers of the page they are counted, as `score-3` or `mistake-flipped-kernel`. */
  shows: readonly string[]
}

export const studentColumns = ['name', 'best', 'attempts', 'seconds', 'status', 'mistake'] as const
type StudentColumn = (typeof studentColumns)[number]

export interface StudentSort {
  column: StudentColumn
  isDescending: boolean
}

/** Texts begin with A, numbers with the most. */
export const nextStudentSort = (sort: StudentSort, column: StudentColumn): StudentSort =>
  sort.column === column
    ? { column, isDescending: !sort.isDescending }
    : { column, isDescending: column === 'best' || column === 'attempts' || column === 'seconds' }

/**
 * Those that are sought and in a number, in their order; of equal ones by name. Where nothing is known is last either way.
 * @param show one of their `shows`; null: all
 */
export function arrangeStudents(
  rows: readonly StudentRow[],
  { sought, show }: { sought: string; show: string | null },
  { column, isDescending }: StudentSort,
  language: string,
): StudentRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = isDescending ? -1 : 1
  const by = (one: StudentRow, other: StudentRow): number => {
    const [first, second] = [one[column], other[column]]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    if (typeof first === 'number' && typeof second === 'number') return sign * (first - second)
    return sign * compare(String(first), String(second))
  }
  return rows
    .filter((row) => (show === null || row.shows.includes(show)) && isFound(sought, [row.name, row.email]))
    .toSorted((one, other) => by(one, other) || compare(one.name, other.name))
}
