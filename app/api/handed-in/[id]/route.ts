import { requirePerson } from '../../../../platform/auth/learner.ts'
import { readWork } from '../../../../platform/handed-in/read.ts'
import { personal, route } from '../../answer.ts'

/** A submission of a course, for its staff. */
export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { access: _, assignment, line, ...work } = await readWork(runtime, person, id)
  const student = { enrolmentId: line.id, name: line.name, email: line.email }
  return personal({ ...work, assignment: { id: assignment.id, title: assignment.title }, student })
})
