import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { followSubmission } from '../../../../../platform/submissions/follow.ts'
import { route } from '../../../answer.ts'
import { eventStream } from '../../../event-stream.ts'

export const GET = route<{ id: string }>(async ({ request, params, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  return eventStream(request.signal, (signal) => followSubmission(runtime, userId, params.id, signal))
})
