import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { toldAuthor } from '../../../../../platform/handed-in/author.ts'
import { listWork } from '../../../../../platform/handed-in/list.ts'
import { personal, route } from '../../../answer.ts'

/** What was handed in for an exercise of an assignment, for the staff of its course. */
export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const sought = new URL(request.url).searchParams.get('exercise') ?? undefined
  const { exercise, works, drafts } = await listWork(runtime, person, id, sought)
  const students = works.map(({ author, ...work }) => ({ student: toldAuthor(author), ...work }))
  return personal({ exercise, students, drafts })
})
