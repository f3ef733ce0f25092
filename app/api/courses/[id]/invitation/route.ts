import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { invitationSchema, setInvitation } from '../../../../../platform/courses/invite.ts'
import { personal, readJson, route } from '../../../answer.ts'

export const PUT = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { isOpen } = await readJson(request, invitationSchema)
  return personal(await setInvitation(runtime, person, id, isOpen, new Date()))
})
