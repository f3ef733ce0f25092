import { assignmentFieldsSchema } from '../../../../../platform/assignments/fields.ts'
import { makeAssignment } from '../../../../../platform/assignments/make.ts'
import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { personal, readJson, route } from '../../../answer.ts'

export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const fields = await readJson(request, assignmentFieldsSchema)
  return personal(await makeAssignment(runtime, person, id, fields, new Date()), 201)
})
