import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { readGrade } from '../../../../../../platform/gradebook/read.ts'
import { personal, route } from '../../../../answer.ts'

/** `line`: the id of somebody's place in the course, or `me`. */
export const GET = route<{ id: string; line: string }>(async ({ request, runtime, params: { id, line } }) => {
  const person = await requirePerson(runtime, request.headers)
  const sought = line === 'me' ? undefined : line
  const { grade, withheld } = await readGrade(runtime, person, id, sought, new Date())
  return personal({ ...grade, withheld: withheld.map(({ id: assignmentId }) => assignmentId) })
})
