import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { draftComment } from '../../../../../platform/comments/draft.ts'
import { commentSchema } from '../../../../../platform/comments/fields.ts'
import { personal, readJson, route } from '../../../answer.ts'

/** A comment to a line, which its student sees once it is released. */
export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const comment = await readJson(request, commentSchema)
  return personal(await draftComment(runtime, person, id, comment, new Date()), 201)
})
