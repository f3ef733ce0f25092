import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { modulePrefix } from './module-prefix.ts'

/** Line and column, counted from 1, in the source that the student wrote. */
export interface Position {
  line: number
  column: number
}

/** The innermost place of the submission on a stack trace; undefined where the trace names none. */
export function findOptionalPosition(stack: string, map: string): Position | undefined {
  const place = findOptionalCompiledPosition(stack)
  if (!place || map === '') return undefined
  const { line, column } = originalPositionFor(new TraceMap(map), {
    line: place.line,
    column: place.column - 1,
  })
  return line === null || column === null ? undefined : { line, column: column + 1 }
}

/** The same in the compiled JavaScript. */
export function findOptionalCompiledPosition(stack: string): Position | undefined {
  const found = /submission\.js:(\d{1,6}):(\d{1,6})/.exec(stack)
  if (!found) return undefined
  const line = Number(found[1])
  const column = Number(found[2]) - (line === 1 ? modulePrefix.length : 0)
  return line >= 1 && column >= 1 ? { line, column } : undefined
}
