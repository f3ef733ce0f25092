import { requireAssignment } from '../../../../platform/assignments/access.ts'
import { assignmentChangeSchema, changeAssignment } from '../../../../platform/assignments/change.ts'
import { requirePerson } from '../../../../platform/auth/learner.ts'
import { personal, readJson, route } from '../../answer.ts'

interface Params {
  id: string
}

export const GET = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  return personal((await requireAssignment(runtime, person, id, 'course.read')).assignment)
})

export const PUT = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  await changeAssignment(runtime, person, id, await readJson(request, assignmentChangeSchema), new Date())
  return personal({})
})
