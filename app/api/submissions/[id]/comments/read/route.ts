import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { markRead, shownCommentsSchema } from '../../../../../../platform/comments/mark-read.ts'
import { personal, readJson, route } from '../../../../answer.ts'

/** One has seen comments to one's own submission. */
export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const { comments } = await readJson(request, shownCommentsSchema)
  await markRead(runtime, person.id, id, comments, new Date())
  return personal({})
})
