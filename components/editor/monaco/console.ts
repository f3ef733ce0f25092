/** The console that a submission finds (grader/engine/harness.ts), for the editor: there is no DOM, which would declare it. */
export const consoleTypes = `/** What the visible cases print is shown beneath the results. */
declare const console: Record<
  'log' | 'info' | 'warn' | 'error' | 'debug' | 'trace' | 'table' | 'dir' | 'assert' | 'clear' | 'count' |
  'countReset' | 'group' | 'groupCollapsed' | 'groupEnd' | 'time' | 'timeEnd',
  (...values: unknown[]) => void
>
`
