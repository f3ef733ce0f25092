// How a matrix is laid out as cells, whatever a submission returned: rows may be ragged, cells may be texts, and there may
// be far more than are worth drawing. Each axis is cut to a window that holds the focus.
import type { Value } from '../../grader/contract/value.ts'
import { type AxisWindow, windowOf } from './axis-window.ts'
import type { DrawnCell, DrawnGrid, DrawnRow, LeftOut, Look } from './drawn-grid.ts'
import { heatOf } from './heat.ts'
import { leafText } from './leaf-text.ts'
import type { Path } from './path.ts'

export interface GridSettings {
  /** Where the matrix lies in the whole value. */
  path: Path
  /** Has to be drawn, wherever it lies: an index within the matrix. */
  focus: Path
  /** Rows and columns that are drawn. */
  limit: number
  /** The magnitude that is tinted fully. */
  scale: number
  look: Look | undefined
}

export function gridOf(value: readonly Value[], settings: GridSettings): DrawnGrid {
  const isList = !value.some(Array.isArray)
  const rows: readonly Value[] = isList ? [value as Value[]] : value
  const { path, focus, limit } = settings
  const [focusRow, focusColumn] = isList ? [0, focus[0]] : focus
  const columnCount = rows.reduce<number>((most, row) => Math.max(most, lengthOf(row)), 0)
  const rowWindow = windowOf(rows.length, limit, numberOf(focusRow))
  const columnWindow = windowOf(columnCount, limit, numberOf(focusColumn))
  const drawn = rows.slice(rowWindow.start, rowWindow.end).map((row, offset): DrawnRow => {
    const index = rowWindow.start + offset
    const rowPath = isList ? path : [...path, index]
    return { index: isList ? undefined : index, ...rowOf(row, rowPath, columnWindow, settings) }
  })
  const columns = Array.from(
    { length: columnWindow.end - columnWindow.start },
    (_, offset) => columnWindow.start + offset,
  )
  const leftOut = leftOutOf(rowWindow, rows.length, columnWindow, columnCount, isList)
  return { rows: drawn, columns, ...(leftOut ? { leftOut } : {}) }
}

/** Anything that is no array and no object: one cell without rulers. */
export const leafGrid = (value: Value, settings: GridSettings): DrawnGrid => ({
  rows: [{ index: undefined, cells: [cellOf(value, settings.path, settings)] }],
  columns: undefined,
})

function rowOf(
  row: Value,
  path: Path,
  { start, end }: AxisWindow,
  settings: GridSettings,
): Omit<DrawnRow, 'index'> {
  if (!Array.isArray(row)) return { cells: [cellOf(row, path, settings)], isNoRow: true }
  const cells = row
    .slice(start, end)
    .map((value, offset) => cellOf(value, [...path, start + offset], settings))
  return { cells }
}

function cellOf(value: Value, path: Path, { scale, look }: GridSettings): DrawnCell {
  const own = look?.(path, value) ?? {}
  // The tint would tell what is not told yet.
  const heat = own.isHidden ? 0 : heatOf(value, scale)
  return { path, text: own.text ?? leafText(value), heat, look: own }
}

function leftOutOf(
  rows: AxisWindow,
  rowCount: number,
  columns: AxisWindow,
  columnCount: number,
  isList: boolean,
): LeftOut | undefined {
  const isCut = ({ start, end }: AxisWindow, count: number) => end - start < count
  if (!isCut(rows, rowCount) && !isCut(columns, columnCount)) return undefined
  return {
    isList,
    rows: isCut(rows, rowCount) ? { ...rows, of: rowCount } : undefined,
    columns: isCut(columns, columnCount) ? { ...columns, of: columnCount } : undefined,
  }
}

const lengthOf = (row: Value) => (Array.isArray(row) ? row.length : 0)
const numberOf = (key: string | number | undefined) => (typeof key === 'number' ? key : 0)
