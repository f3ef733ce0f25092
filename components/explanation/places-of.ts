import { findOptionalNumber, isPlainObject, type Value } from '../../grader/contract/value.ts'
import type { Path } from '../tensor/path.ts'
import type { ExplainedPlace } from './explanation-protocol.ts'

/** Which number of a result a path leads to: keys are those of its field, indices those within. */
export function placeOfPath(path: Path): ExplainedPlace {
  return {
    field: path.filter((key) => typeof key === 'string').join('.'),
    at: path.filter((key) => typeof key === 'number'),
  }
}

export const pathOfPlace = ({ field, at }: ExplainedPlace): Path => [
  ...(field === '' ? [] : field.split('.')),
  ...at,
]

/** Every number and truth value of a result in order, `most` of them at most. */
export function pathsOf(result: Value, most: number): Path[] {
  const paths: Path[] = []
  const walk = (value: Value, path: Path): void => {
    if (paths.length >= most) return
    if (findOptionalNumber(value) !== undefined || typeof value === 'boolean') paths.push(path)
    else if (Array.isArray(value))
      value.forEach((part, index) => {
        walk(part, [...path, index])
      })
    else if (isPlainObject(value)) for (const [key, part] of Object.entries(value)) walk(part, [...path, key])
  }
  walk(result, [])
  return paths
}

/** The numbers that stand in one matrix with this one: those that tell what surrounds its window. */
export function pathsBeside(result: Value, path: Path, most: number): Path[] {
  const outer = path.slice(0, -2)
  return pathsOf(result, Number.POSITIVE_INFINITY)
    .filter((one) => one.length === path.length && outer.every((key, index) => key === one[index]))
    .slice(0, most)
}
