import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { savedCommentSchema } from '../../../../../platform/comments/fields.ts'
import { readSaved, saveComment } from '../../../../../platform/comments/saved.ts'
import { personal, readJson, route } from '../../../answer.ts'

interface Params {
  id: string
}

export const GET = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  return personal({ comments: await readSaved(runtime, person, id) })
})

export const POST = route<Params>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  await saveComment(runtime, person, id, await readJson(request, savedCommentSchema), new Date())
  return personal({}, 201)
})
