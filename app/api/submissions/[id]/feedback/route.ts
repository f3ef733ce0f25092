import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { readFeedback } from '../../../../../platform/feedback/read.ts'
import { personal, route } from '../../../answer.ts'

/** What the staff says of one's own submission, and what counts. */
export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  return personal(await readFeedback(runtime, person, id, new Date()))
})
