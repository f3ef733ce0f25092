import { requireSession } from '../../../../../platform/auth/learner.ts'
import { revokeKey } from '../../../../../platform/keys/revoke.ts'
import { personal, route } from '../../../answer.ts'

export const DELETE = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const { person } = await requireSession(runtime, request.headers)
  await revokeKey(runtime, person, id)
  return personal({})
})
