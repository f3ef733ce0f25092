import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { readDisputes } from '../../../../../platform/disputes/list.ts'
import { toldAuthor } from '../../../../../platform/handed-in/author.ts'
import { personal, route } from '../../../answer.ts'

export const GET = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { disputes } = await readDisputes(runtime, person, id)
  return personal({
    disputes: disputes.map(({ author, ...dispute }) => ({ student: toldAuthor(author), ...dispute })),
  })
})
