import { isPlainObject, type Value } from '../../grader/contract/value.ts'
import type { Path } from './path.ts'

/** The part of a value that a path leads to; undefined where it leads nowhere. */
export function findOptionalValueAt(value: Value | undefined, path: Path): Value | undefined {
  let part = value
  for (const key of path) {
    if (Array.isArray(part) && typeof key === 'number') part = part[key]
    else if (part !== undefined && isPlainObject(part) && Object.hasOwn(part, key)) part = part[key]
    else return undefined
  }
  return part
}
