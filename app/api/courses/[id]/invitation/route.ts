import { z } from 'zod'
import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { setInvitation } from '../../../../../platform/courses/invite.ts'
import { personal, readJson, route } from '../../../answer.ts'

const bodySchema = z.strictObject({ isOpen: z.boolean() })

export const PUT = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { isOpen } = await readJson(request, bodySchema)
  return personal(await setInvitation(runtime, person, id, isOpen, new Date()))
})
