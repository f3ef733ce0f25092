import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { followSubmission } from '../../../../../platform/submissions/follow.ts'
import { readSubmissionState } from '../../../../../platform/submissions/read.ts'
import { route } from '../../../answer.ts'
import { eventStream } from '../../../event-stream.ts'

export const GET = route<{ id: string }>(async ({ request, params, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  // Refuses before the stream begins, while there is still a status to refuse with.
  await readSubmissionState(runtime, userId, params.id)
  return eventStream(request.signal, (signal) => followSubmission(runtime, userId, params.id, signal))
})
