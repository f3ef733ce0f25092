import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { readSubmission } from '../../../../../platform/submissions/read.ts'
import { personal, route } from '../../../answer.ts'

/** What was submitted, with when and for what. */
export const GET = route<{ id: string }>(async ({ request, params, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  const { exercise, submittedAt, source } = await readSubmission(runtime, userId, params.id)
  return personal({ exercise, submittedAt, source })
})
