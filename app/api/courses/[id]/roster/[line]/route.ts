import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { changeLine, lineChangeSchema } from '../../../../../../platform/roster/change.ts'
import { personal, readJson, route } from '../../../../answer.ts'

export const PATCH = route<{ id: string; line: string }>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  const change = await readJson(request, lineChangeSchema)
  const place = { courseId: params.id, enrolmentId: params.line }
  await changeLine(runtime, person, place, change, new Date())
  return personal({})
})
