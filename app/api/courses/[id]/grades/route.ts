import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { readGradebook } from '../../../../../platform/gradebook/read.ts'
import { personal, route } from '../../../answer.ts'

export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { assignments, rows } = await readGradebook(runtime, person, id)
  const students = rows.map(({ line: { id: enrolmentId, name, email, section }, grade }) => ({
    ...{ enrolmentId, name, email, section },
    ...{ points: grade.points, of: grade.of },
    assignments: grade.assignments.map(({ id: assignmentId, points, of }) => ({ assignmentId, points, of })),
  }))
  const titles = assignments.map(({ id: assignmentId, title, dueAt }) => ({ assignmentId, title, dueAt }))
  return personal({ assignments: titles, students })
})
