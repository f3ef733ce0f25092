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

/**
 * What to do next: the first exercise of the course's order that is not passed and whose prerequisites are; where there is
 * none such, the first that is not passed. Undefined where all are passed.
 */
export function findOptionalNext<
  Exercise extends { slug: string; prerequisites: readonly { slug: string }[] },
>(exercises: readonly Exercise[], { passed }: Progress): Exercise | undefined {
  const open = exercises.filter(({ slug }) => !passed.includes(slug))
  return open.find(({ prerequisites }) => prerequisites.every(({ slug }) => passed.includes(slug))) ?? open[0]
}

/** Minutes that are left of some exercises. */
export function minutesLeft(
  exercises: readonly { slug: string; minutes: number }[],
  { passed }: Progress,
): number {
  return exercises.filter(({ slug }) => !passed.includes(slug)).reduce((sum, { minutes }) => sum + minutes, 0)
}
