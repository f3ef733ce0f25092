import { requireSession } from '../../../../../platform/auth/learner.ts'
import { handOutResetLink } from '../../../../../platform/people/hand-out-reset-link.ts'
import { personal, route } from '../../../answer.ts'

export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const { person } = await requireSession(runtime, request.headers)
  return personal(await handOutResetLink(runtime, person, id, new Date()), 201)
})
