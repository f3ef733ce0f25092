import type { PracticeEvent } from '../exercise/practice-record.ts'

export type Mark = 'passed' | 'tried' | 'open'

export interface Progress {
  passed: readonly string[]
  tried: readonly string[]
}

/** What the server knows and what this browser noted, as one. */
export function joinProgress(server: Progress, events: readonly PracticeEvent[]): Progress {
  const of = (kind: PracticeEvent['kind']) =>
    events.filter((event) => event.kind === kind).map(({ exercise }) => exercise)
  return {
    passed: [...new Set([...server.passed, ...of('passed')])],
    tried: [...new Set([...server.tried, ...of('first-run')])],
  }
}

export function markOf(slug: string, { passed, tried }: Progress): Mark {
  if (passed.includes(slug)) return 'passed'
  return tried.includes(slug) ? 'tried' : 'open'
}

/** The first exercise of the course's order that is not passed; undefined where all are. */
export function findOptionalNext<Exercise extends { slug: string }>(
  exercises: readonly Exercise[],
  { passed }: Progress,
): Exercise | undefined {
  return exercises.find(({ slug }) => !passed.includes(slug))
}
