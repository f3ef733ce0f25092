// How a value is drawn: which parts are grids of cells, which are stacks of them, and what is left out of a huge one.
//
// Theory of operation: a value may be anything that a submission returned, so nothing is taken for granted: rows may be
// ragged, cells may be objects, and there may be a hundred thousand of them. The layout is built for what is drawn alone:
// each axis is cut to a window that holds the focus, and all cells together are counted down from a budget.
import { isPlainObject, type Value } from '../../grader/contract/value.ts'
import { type AxisWindow, windowOf } from './axis-window.ts'

/** Keys and indices that lead to a part of a value, outermost first. */
export type Path = readonly (string | number)[]

export interface GridRow {
  /** None for the one row of a list. */
  index: number | undefined
  path: Path
  /** Every cell that is drawn; where the row stands for something that is no row, that alone. */
  cells: { path: Path; value: Value }[]
  isNoRow: boolean
  length: number
}

export interface Grid {
  kind: 'grid'
  rows: GridRow[]
  rowWindow: AxisWindow
  columnWindow: AxisWindow
  rowCount: number
  columnCount: number
  isList: boolean
}

interface Stack {
  kind: 'stack'
  items: { label: string; layout: Layout }[]
  left: number
}

export type Layout = Grid | Stack | { kind: 'leaf'; path: Path; value: Value } | { kind: 'cut' }

const gridLimit = 24
const stackedGridLimit = 12
const stackLimit = 8
const deepest = 6

interface Walk {
  cells: number
}

/** @param focus what has to be drawn in any case, such as the first wrong cell */
export function layoutOf(value: Value, focus: Path = []): Layout {
  return lay(value, [], focus, 0, { cells: 4_000 })
}

function lay(value: Value, path: Path, focus: Path, level: number, walk: Walk): Layout {
  if (walk.cells <= 0 || level > deepest) return { kind: 'cut' }
  if (Array.isArray(value)) {
    if (value.every(isLeaf)) return layGrid([value], true, path, focus, level, walk)
    if (value.every(isRow)) return layGrid(value, false, path, focus, level, walk)
    return layStack(stackedArrays(value), path, focus, level, walk)
  }
  if (isPlainObject(value)) return layStack(stackedEntries(value), path, focus, level, walk)
  walk.cells -= 1
  return { kind: 'leaf', path, value }
}

function layGrid(
  rows: readonly Value[],
  isList: boolean,
  path: Path,
  focus: Path,
  level: number,
  walk: Walk,
): Grid {
  const limit = level === 0 ? gridLimit : stackedGridLimit
  const columnCount = rows.reduce<number>((most, row) => Math.max(most, lengthOf(row)), 0)
  const [focusRow, focusColumn] = isList ? [0, focus[path.length]] : focus.slice(path.length)
  const rowWindow = windowOf(rows.length, limit, numberOf(focusRow))
  const columnWindow = windowOf(columnCount, limit, numberOf(focusColumn))
  const drawn = rows.slice(rowWindow.start, rowWindow.end).map((row, offset) => {
    const index = rowWindow.start + offset
    return layRow(row, isList ? undefined : index, isList ? path : [...path, index], columnWindow)
  })
  walk.cells -= drawn.reduce((sum, { cells }) => sum + cells.length, 1)
  return {
    ...{ kind: 'grid', rows: drawn, rowWindow, columnWindow, isList },
    ...{ rowCount: rows.length, columnCount },
  }
}

function layRow(row: Value, index: number | undefined, path: Path, window: AxisWindow): GridRow {
  if (!Array.isArray(row)) return { index, path, cells: [{ path, value: row }], isNoRow: true, length: 0 }
  const cells = row.slice(window.start, window.end).map((value, offset) => ({
    path: [...path, window.start + offset],
    value,
  }))
  return { index, path, cells, isNoRow: false, length: row.length }
}

interface Stacked {
  key: string | number
  label: string
  value: Value
}

function layStack(all: readonly Stacked[], path: Path, focus: Path, level: number, walk: Walk): Stack {
  const focusIndex = all.findIndex(({ key }) => key === focus[path.length])
  const { start, end } = windowOf(all.length, stackLimit, Math.max(focusIndex, 0))
  const items = all.slice(start, end).map(({ key, label, value }) => ({
    label,
    layout: lay(value, [...path, key], focus, level + 1, walk),
  }))
  return { kind: 'stack', items, left: all.length - items.length }
}

function stackedArrays(value: Value[]): Stacked[] {
  const name = { 3: 'channel', 4: 'output channel' }[depthOf(value)]
  return value.map((part, key) => ({ key, label: name ? `${name} ${key}` : `[${key}]`, value: part }))
}

function stackedEntries(value: { [key: string]: Value }): Stacked[] {
  return Object.entries(value).map(([key, part]) => ({ key, label: key.slice(0, 60), value: part }))
}

/** How many arrays lie in one another at the front; 0 where an object is among them. */
function depthOf(value: Value | undefined): number {
  let depth = 0
  let part: Value | undefined = value as Value | undefined
  while (Array.isArray(part)) {
    depth += 1
    part = part[0]
  }
  return part !== undefined && isPlainObject(part) ? 0 : depth
}

const isLeaf = (value: Value) => !Array.isArray(value) && !isPlainObject(value)
const isRow = (value: Value) => (Array.isArray(value) ? value.every(isLeaf) : isLeaf(value))
const lengthOf = (row: Value) => (Array.isArray(row) ? row.length : 0)
const numberOf = (key: string | number | undefined) => (typeof key === 'number' ? key : 0)
