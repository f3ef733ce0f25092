import { isPlainObject, type Value } from '../../grader/contract/value.ts'

/** A matrix of numbers that is too large for cells with values. */
export interface Plane {
  rows: readonly (readonly number[])[]
  width: number
}

export interface StackedPart {
  key: string | number
  value: Value
}

/** How a value is drawn: as one cell, as a grid of them, as a picture of a plane, or as its parts, one beside the other. */
export type KindOfValue =
  | { kind: 'leaf' }
  | { kind: 'grid'; rows: readonly Value[] }
  | { kind: 'plane'; plane: Plane }
  | { kind: 'stack'; parts: readonly StackedPart[]; axis: 'channel' | 'output-channel' | 'index' | 'field' }

/** @param most rows and columns of a matrix that are drawn as cells; a larger one is a plane, where all in it are numbers */
export function kindOfValue(value: Value, most: number): KindOfValue {
  if (Array.isArray(value)) {
    if (!value.every((row) => (Array.isArray(row) ? row.every(isLeaf) : isLeaf(row)))) return stackOf(value)
    const plane = findOptionalPlane(value, most)
    return plane ? { kind: 'plane', plane } : { kind: 'grid', rows: value }
  }
  if (!isPlainObject(value)) return { kind: 'leaf' }
  return {
    kind: 'stack',
    axis: 'field',
    parts: Object.entries(value).map(([key, part]) => ({ key, value: part })),
  }
}

function findOptionalPlane(value: readonly Value[], most: number): Plane | undefined {
  const width = Array.isArray(value[0]) ? value[0].length : 0
  if (width === 0 || (value.length <= most && width <= most)) return undefined
  const isPlane = value.every(
    (row) => Array.isArray(row) && row.length === width && row.every((cell) => typeof cell === 'number'),
  )
  return isPlane ? { rows: value as number[][], width } : undefined
}

function stackOf(value: readonly Value[]): KindOfValue {
  const axis = ({ 3: 'channel', 4: 'output-channel' } as const)[depthOf(value as Value)] ?? 'index'
  return { kind: 'stack', axis, parts: value.map((part, key) => ({ key, value: part })) }
}

/** How many arrays lie in one another at the front; 0 where an object is among them. */
function depthOf(value: Value | undefined): number {
  let depth = 0
  let part = value
  while (Array.isArray(part)) {
    depth += 1
    part = part[0]
  }
  return isPlainObject(part) ? 0 : depth
}

const isLeaf = (value: Value) => !Array.isArray(value) && !isPlainObject(value)
