import { isFound } from './roster-line.ts'

export interface GradebookColumn {
  id: string
  title: string
  /** What can be reached, in hundredths. */
  of: number
}

/** A student's line of the matrix. */
export interface ClassRow {
  line: string
  name: string
  email: string
  section: string
  /** Points, in hundredths. */
  total: number
  /** By column, what it is sorted by; null where there is nothing. */
  values: readonly (number | null)[]
  /** By column: how late what counts is, in begun days. */
  daysLate: readonly number[]
}

/** The index of a column is one of an assignment's, or an exercise's. */
type SortColumn = 'name' | 'section' | 'total' | number

export interface Sort {
  column: SortColumn
  isDescending: boolean
}

/** Names begin with A, points with the most. */
export const nextSort = (sort: Sort, column: SortColumn): Sort =>
  sort.column === column
    ? { column, isDescending: !sort.isDescending }
    : { column, isDescending: column !== 'name' && column !== 'section' }

/** Those that are sought, in their order; of equal ones by name. Where nothing was handed in is last either way. */
export function arrangeRows<Row extends ClassRow>(
  rows: readonly Row[],
  { sought, section }: { sought: string; section: string },
  { column, isDescending }: Sort,
  language: string,
): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = isDescending ? -1 : 1
  const byName = (one: Row, other: Row) => compare(one.name, other.name)
  const by = (one: Row, other: Row): number => {
    if (column === 'name' || column === 'section') return sign * compare(one[column], other[column])
    const [first, second] = [valueIn(one, column), valueIn(other, column)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return sign * (first - second)
  }
  return rows
    .filter((row) => (section === '' || row.section === section) && isFound(sought, [row.name, row.email]))
    .toSorted((one, other) => by(one, other) || byName(one, other))
}

const valueIn = (row: ClassRow, column: 'total' | number): number | null =>
  column === 'total' ? row.total : (row.values[column] ?? null)
