import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { followCourse } from '../../../../../platform/courses/follow.ts'
import { route } from '../../../answer.ts'
import { eventStream } from '../../../event-stream.ts'

/** Tells whoever watches a course that there are new verdicts. */
export const GET = route<{ id: string }>(async ({ request, params, runtime }) => {
  const person = await requirePerson(runtime, request.headers)
  return eventStream(request.signal, (signal) => followCourse(runtime, person, params.id, signal))
})
