import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { cancelSubmission } from '../../../../../platform/submissions/cancel.ts'
import { personal, route } from '../../../answer.ts'

export const POST = route<{ id: string }>(async ({ request, params, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  await cancelSubmission(runtime, userId, params.id, new Date())
  return personal({ state: 'cancelled' })
})
