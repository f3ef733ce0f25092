import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { duplicateCourse, duplicateSchema } from '../../../../../platform/courses/duplicate.ts'
import { personal, readJson, route } from '../../../answer.ts'

export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const order = await readJson(request, duplicateSchema)
  return personal(await duplicateCourse(runtime, person, id, order, new Date()), 201)
})
