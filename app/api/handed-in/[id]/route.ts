import { requirePerson } from '../../../../platform/auth/learner.ts'
import { toldAuthor } from '../../../../platform/handed-in/author.ts'
import { readWork } from '../../../../platform/handed-in/read.ts'
import { personal, route } from '../../answer.ts'

/** A submission of a course, for its staff. */
export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { access: _, assignment, author, ...work } = await readWork(runtime, person, id)
  const { verdict = null, dispute = null, override = null } = work
  const told = { id: assignment.id, title: assignment.title, isAnonymous: assignment.isAnonymous }
  return personal({
    ...{ ...work, verdict, dispute, override },
    ...{ assignment: told, student: toldAuthor(author) },
  })
})
