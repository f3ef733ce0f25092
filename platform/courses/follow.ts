import { setTimeout as delay } from 'node:timers/promises'
import { requireCourse } from '../access/course.ts'
import type { Person } from '../auth/learner.ts'
import type { Runtime } from '../runtime.ts'

/** In a lab verdicts come many a second: who watches is told that there were some. */
const atMostEveryMs = 2_000

export interface CourseChanged {
  at: Date
}

/**
 * Yields at once, and then whenever what the students of a course did comes to something else. Whoever may look no longer is told so
 * by the refusal.
 * @throws Refusal
 */
export async function* followCourse(
  runtime: Runtime,
  person: Person | undefined,
  courseId: string,
  signal: AbortSignal,
): AsyncGenerator<CourseChanged> {
  let hasChanged = true
  let wake = () => {}
  const stop = runtime.notices.onCourse(courseId, () => {
    hasChanged = true
    wake()
  })
  const end = () => wake()
  signal.addEventListener('abort', end)
  try {
    while (!signal.aborted) {
      if (hasChanged) {
        hasChanged = false
        await requireCourse(runtime, person, courseId, 'gradebook.read')
        yield { at: new Date() }
        await delay(atMostEveryMs, undefined, { signal }).catch(ignoreEnd)
      } else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    stop()
    signal.removeEventListener('abort', end)
  }
}

function ignoreEnd(error: unknown): void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error
}
