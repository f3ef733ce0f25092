import colors from 'picocolors'
import { isPlainObject, type Value } from '../../grader/contract/value.ts'
import { cleanText } from '../../grader/engine/clean-text.ts'
import { describe, formatNumber } from '../../grader/tensor/shape.ts'

const shownRows = 12
const shownColumns = 12
const longestCell = 60

export type Paint = (text: string) => string

/** Cells to be marked, by the path of keys and indices. Marks are brackets, so that they show without colours, too. */
export interface Marks {
  cells: ReadonlySet<string>
  paint: Paint
}

export type Path = readonly (string | number)[]

export const keyOf = (at: Path): string => at.join(',')

/**
 * A value drawn as lines of text: a matrix as a table, a tensor as one table a channel, an object field by field, anything
 * else in words.
 */
export function draw(value: Value | undefined, marks: Marks, at: Path = []): string[] {
  if (isPlainObject(value))
    return Object.entries(value).flatMap(([key, part], index) => [
      ...(index > 0 ? [''] : []),
      colors.dim(cleanText(key).slice(0, longestCell)),
      ...draw(part, marks, [...at, key]),
    ])
  if (!Array.isArray(value)) return [mark(formatCell(value), marks, at)]
  if (value.length === 0) return ['[]']
  if (value.every((item) => !Array.isArray(item)))
    return drawTable([value], marks, (_, column) => [...at, column])
  if (value.every((row) => Array.isArray(row) && row.every((item) => !Array.isArray(item))))
    return drawTable(value as Value[][], marks, (row, column) => [...at, row, column])
  return value.flatMap((part, index) => [
    ...(index > 0 ? [''] : []),
    colors.dim(`channel ${index}`),
    ...draw(part, marks, [...at, index]),
  ])
}

function drawTable(rows: Value[][], marks: Marks, indexOf: (row: number, column: number) => Path): string[] {
  const shown = rows.slice(0, shownRows).map((row) => row.slice(0, shownColumns))
  const texts = shown.map((row) => row.map(formatCell))
  const widths = texts.reduce<number[]>(
    (found, row) =>
      row.reduce(
        (all, text, column) => all.with(column, Math.max(all[column] ?? 0, text.length)),
        pad(found, row.length),
      ),
    [],
  )
  const lines = texts.map((row, index) => {
    const cells = row.map((text, column) =>
      mark(text.padStart(widths[column] ?? 0), marks, indexOf(index, column)),
    )
    return cells.join('') + ((rows[index]?.length ?? 0) > shownColumns ? ' …' : '')
  })
  return rows.length > shownRows ? [...lines, ` … ${rows.length - shownRows} more rows`] : lines
}

const pad = (list: number[], length: number) => [
  ...list,
  ...Array<number>(Math.max(0, length - list.length)).fill(0),
]

function mark(text: string, { cells, paint }: Marks, at: Path): string {
  if (!cells.has(keyOf(at))) return ` ${text} `
  const blank = text.length - text.trimStart().length
  return `${' '.repeat(blank)}${paint(`[${text.trimStart()}]`)}`
}

/** What a submission returned may be any text, also one that would take a terminal over. */
function formatCell(value: Value | undefined): string {
  if (value === undefined) return '·'
  if (typeof value === 'number') return formatNumber(value)
  return Array.isArray(value) ? `[${value.length}]` : cleanText(describe(value)).slice(0, longestCell)
}
