import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { undoRegrade } from '../../../../../platform/regrades/undo.ts'
import { personal, route } from '../../../answer.ts'

export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  await undoRegrade(runtime, person, id, new Date())
  return personal({})
})
