// One number of a result and what it is made of, as the exercise itself explains it: nothing here knows the exercise.
import type { CellExplanation, Factor, Term } from '../../grader/contract/explanation.ts'
import type { Value } from '../../grader/contract/value.ts'
import type { CellLook, DrawnCell, DrawnGrid } from '../tensor/drawn-grid.ts'
import { formatNumber } from '../tensor/format-number.ts'
import { heatOf, largestMagnitude } from '../tensor/heat.ts'
import { leafText } from '../tensor/leaf-text.ts'
import type { Path } from '../tensor/path.ts'
import { findOptionalValueAt } from '../tensor/value-at.ts'
import { factorText } from './factor-text.ts'
import { keyOfPlace, placeOf, type Range } from './place.ts'
import type { Extent, Surroundings } from './surroundings.ts'
import { findOptionalWinner } from './winner.ts'

export interface Explained {
  arguments: readonly { name: string; value: Value }[]
  result: Value
  explanation: CellExplanation
  /** Index within the field. */
  at: readonly number[]
  /** Path of the result's field; empty where it is no object. */
  field: string
  /** What is known of the other cells of the result. */
  surroundings?: Surroundings | undefined
}

export interface TitledGrid {
  title: string
  grid: DrawnGrid
}

/** Rows and columns of one matrix that are drawn. */
const mostCells = 14
/** Matrices of one tensor that are drawn. */
const mostSlices = 6

/** A cell that takes part; it may lie in padding, outside the matrix. */
interface Part {
  at: readonly number[]
  text: string
  look: CellLook
}

/** The arguments that take part, as matrices with those cells toned. */
export function inputGridsOf({ arguments: inputs, explanation, surroundings }: Explained): TitledGrid[] {
  const parts = partsOf(explanation)
  const all: Value = Object.fromEntries(inputs.map(({ name, value }) => [name, value]))
  const order = (parameter: string) => inputs.findIndex(({ name }) => name === parameter.split('.')[0])
  return [...parts]
    .sort(([left], [right]) => order(left) - order(right))
    .flatMap(([parameter, cells], index) =>
      slicesOf({
        name: parameter,
        value: findOptionalValueAt(all, parameter.split('.')),
        // What is laid over the cells is laid over the first argument alone.
        cells: index === 0 ? cells : cells.map((one) => ({ ...one, look: { ...one.look, over: undefined } })),
        extent: surroundings?.extents.get(parameter),
        starts: surroundings?.starts.get(parameter),
      }),
    )
}

/** The matrix that the number stands in, with that one ringed. */
export function resultGridsOf({ result, at, field, explanation }: Explained): TitledGrid[] {
  return slicesOf({
    name: field === '' ? 'result' : field,
    value: findOptionalValueAt(result, field === '' ? [] : field.split('.')),
    cells: [{ at, text: leafText(Number(explanation.total)), look: { isRinged: true } }],
  })
}

/** Every cell that takes part, by the parameter that it comes from. */
function partsOf(explanation: CellExplanation): Map<string, Part[]> {
  const parts = new Map<string, Part[]>()
  const { terms, combine } = explanation
  const winner = findOptionalWinner(explanation)
  for (const term of terms)
    for (const factor of term.factors) {
      const { parameter, at, padding = false } = factor
      if (parameter === undefined || at === undefined) continue
      const look: CellLook = {
        tone: ((term.part ?? 0) % 4) + 1,
        isOutside: padding,
        isRinged: term === winner,
        over: overOf(term, factor),
      }
      const part = { at, text: padding ? factorText(factor, combine) : '', look }
      parts.set(parameter, [...(parts.get(parameter) ?? []), part])
    }
  return parts
}

/** What a factor is multiplied by, in few signs: there is little room. */
function overOf({ factors }: Term, factor: Factor): string | undefined {
  const others = factors.filter((one) => one !== factor)
  const short = ({ value }: Factor) => formatNumber(value, 3)
  return others.length === 0 ? undefined : `×${others.map(short).join('·')}`
}

interface Slicing {
  name: string
  value: Value | undefined
  cells: readonly Part[]
  extent?: Extent | undefined
  /** Keys of the places where windows start. */
  starts?: ReadonlySet<string> | undefined
}

/** The last two axes are rows and columns; each combination of those before them is a matrix of its own. */
function slicesOf({ name, value, cells, ...rest }: Slicing): TitledGrid[] {
  const groups = new Map<string, Part[]>()
  for (const cell of cells) {
    const key = cell.at.slice(0, -2).join(', ')
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  return [...groups].slice(0, mostSlices).flatMap(([key, group]) => {
    const prefix: Path = group[0]?.at.slice(0, -2) ?? []
    const matrix = matrixOf(findOptionalValueAt(value, prefix))
    const title = key === '' ? name : `${name}[${key}]`
    return matrix ? [{ title, grid: gridOf(matrix, { name, value, cells: group, ...rest }) }] : []
  })
}

/** A list is a matrix of one row, and a single number one of one cell. */
function matrixOf(value: Value | undefined): Value[][] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) return [[value]]
  return value.every(Array.isArray) ? (value as Value[][]) : [value]
}

function gridOf(matrix: Value[][], { cells, extent, starts }: Slicing): DrawnGrid {
  const places = new Map(cells.map((cell) => [keyOfPlace(...placeOf(cell.at)), cell]))
  const width = Math.max(...matrix.map((row) => row.length))
  const rows = rangeOf(
    matrix.length,
    cells.map(({ at }) => placeOf(at)[0]),
    extent?.rows,
  )
  const columns = rangeOf(
    width,
    cells.map(({ at }) => placeOf(at)[1]),
    extent?.columns,
  )
  const largest = largestMagnitude(matrix)
  const draw = (row: number, column: number): DrawnCell => {
    const key = keyOfPlace(row, column)
    const [part, value] = [places.get(key), matrix[row]?.[column]]
    const isStart = starts?.has(key) ?? false
    const path = [row, column]
    if (value === undefined)
      return { path, text: part?.text ?? '', heat: 0, look: { ...part?.look, isOutside: true, isStart } }
    return { path, text: leafText(value), heat: heatOf(value, largest), look: { ...part?.look, isStart } }
  }
  const isOne = matrix.length === 1 && width === 1
  return {
    columns: isOne ? undefined : listOf(columns),
    rows: listOf(rows).map((row) => ({
      index: isOne ? undefined : row,
      cells: listOf(columns).map((column) => draw(row, column)),
    })),
  }
}

const listOf = ({ start, end }: Range) =>
  Array.from({ length: end - start + 1 }, (_, offset) => start + offset)

/** The whole axis and what takes part outside it; of a long axis what lies around the parts. */
function rangeOf(size: number, places: readonly number[], extent: Range | undefined): Range {
  const first = Math.min(...places)
  const last = Math.max(...places)
  const whole = {
    start: Math.min(0, first, extent?.start ?? 0),
    end: Math.max(size - 1, last, extent?.end ?? 0),
  }
  if (whole.end - whole.start < mostCells) return whole
  const margin = Math.max(0, Math.floor((mostCells - (last - first + 1)) / 2))
  const start = Math.max(whole.start, first - margin)
  return { start, end: Math.min(whole.end, start + mostCells - 1) }
}
