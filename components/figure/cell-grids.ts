import type { FigureOf } from '../../grader/contract/figure-schema.ts'
import { findOptionalNumber, type Value } from '../../grader/contract/value.ts'
import { formatNumber } from '../tensor/format-number.ts'
import { heatOf, largestMagnitude } from '../tensor/heat.ts'
import type { Path } from '../tensor/layout.ts'
import { leafText } from '../tensor/leaf-text.ts'
import { findOptionalValueAt } from '../tensor/value-at.ts'
import type { DrawnCell } from './cell-grid.tsx'

export interface TitledGrid {
  title: string
  rows: DrawnCell[][]
  origin?: { row: number; column: number }
}

/** Rows and columns of one matrix that are drawn. */
const mostCells = 14
/** Matrices of one tensor that are drawn. */
const mostSlices = 4

/** A cell that takes part; it may lie in padding, outside the matrix. */
interface Part {
  at: readonly number[]
  /** Which partial sum it belongs to. */
  part: number
  isPadding: boolean
  value: number
}

/** The arguments that take part, as matrices with those cells toned; then the matrix that the number stands in. */
export function cellGridsOf({
  arguments: inputs,
  result,
  explanation,
  at,
  field,
}: FigureOf<'cell'>): TitledGrid[] {
  const parts = new Map<string, Part[]>()
  for (const { factors, part = 0 } of explanation.terms)
    for (const { parameter, at: index, value, padding = false } of factors)
      if (parameter !== undefined && index !== undefined) {
        const found = parts.get(parameter) ?? []
        found.push({ at: index, part, isPadding: padding, value })
        parts.set(parameter, found)
      }
  const all: Value = Object.fromEntries(inputs.map(({ name, value }) => [name, value]))
  const drawn = [...parts].flatMap(([parameter, cells]) =>
    slicesOf(parameter, findOptionalValueAt(all, parameter.split('.')), cells, false),
  )
  const name = field === '' ? 'result' : field
  const whole = findOptionalValueAt(result, field === '' ? [] : field.split('.'))
  const made = [{ at, part: 0, isPadding: false, value: Number(explanation.total) }]
  return [...drawn, ...slicesOf(name, whole, made, true)]
}

/** The last two axes are rows and columns; each combination of those before them is a matrix of its own. */
function slicesOf(
  name: string,
  value: Value | undefined,
  cells: readonly Part[],
  isRinged: boolean,
): TitledGrid[] {
  const groups = new Map<string, Part[]>()
  for (const cell of cells) {
    const key = cell.at.slice(0, -2).join(', ')
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  return [...groups].slice(0, mostSlices).flatMap(([key, group]) => {
    const prefix: Path = group[0]?.at.slice(0, -2) ?? []
    const matrix = matrixOf(findOptionalValueAt(value, prefix))
    const title = key === '' ? name : `${name}[${key}]`
    return matrix ? [gridOf(title, matrix, group, isRinged)] : []
  })
}

/** A list is a matrix of one row, and a single number one of one cell. */
function matrixOf(value: Value | undefined): Value[][] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) return [[value]]
  return value.every(Array.isArray) ? (value as Value[][]) : [value]
}

function gridOf(title: string, matrix: Value[][], cells: readonly Part[], isRinged: boolean): TitledGrid {
  const places = new Map(cells.map((cell) => [keyOf(...placeOf(cell.at)), cell]))
  const height = matrix.length
  const width = Math.max(...matrix.map((row) => row.length))
  const rows = rangeOf(
    height,
    cells.map(({ at }) => placeOf(at)[0]),
  )
  const columns = rangeOf(
    width,
    cells.map(({ at }) => placeOf(at)[1]),
  )
  const largest = largestMagnitude(matrix.flat())
  const drawn = listOf(rows).map((row) =>
    listOf(columns).map((column): DrawnCell => {
      const cell = places.get(keyOf(row, column))
      const value = matrix[row]?.[column]
      const isOutside = value === undefined
      return {
        text: isOutside ? (cell ? formatNumber(cell.value) : '') : leafText(value),
        tone: isOutside ? -1 : cell && !isRinged ? (cell.part % 4) + 1 : 0,
        isMarked: cell !== undefined && isRinged,
        heat: isOutside || findOptionalNumber(value) === undefined ? 0 : heatOf(value, largest),
      }
    }),
  )
  return height === 1 && width === 1
    ? { title, rows: drawn }
    : { title, rows: drawn, origin: { row: rows.start, column: columns.start } }
}

const placeOf = (at: readonly number[]): [row: number, column: number] => [at.at(-2) ?? 0, at.at(-1) ?? 0]
const keyOf = (row: number, column: number) => `${row},${column}`

interface Range {
  start: number
  /** The last one, and not the one after it. */
  end: number
}

const listOf = ({ start, end }: Range) =>
  Array.from({ length: end - start + 1 }, (_, offset) => start + offset)

/** The whole axis and what takes part outside it; of a long axis what lies around the parts. */
function rangeOf(size: number, places: readonly number[]): Range {
  const first = Math.min(...places)
  const last = Math.max(...places)
  const whole = { start: Math.min(0, first), end: Math.max(size - 1, last) }
  if (whole.end - whole.start < mostCells) return whole
  const margin = Math.max(0, Math.floor((mostCells - (last - first + 1)) / 2))
  const start = Math.max(whole.start, first - margin)
  return { start, end: Math.min(whole.end, start + mostCells - 1) }
}
