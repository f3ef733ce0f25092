import { z } from 'zod'
import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { changeComment } from '../../../../../../platform/comments/change.ts'
import { deleteComment } from '../../../../../../platform/comments/delete.ts'
import { commentChangeSchema } from '../../../../../../platform/comments/fields.ts'
import { parseFields, personal, readJson, route } from '../../../../answer.ts'

interface Params {
  id: string
  comment: string
}

const placeOf = ({ id, comment }: Params) => ({ submissionId: id, id: comment })

/** `revision`: of the comment as it was seen. */
const querySchema = z.strictObject({ revision: z.coerce.number().int() })

export const PUT = route<Params>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  const change = await readJson(request, commentChangeSchema)
  await changeComment(runtime, person, placeOf(params), change, new Date())
  return personal({})
})

export const DELETE = route<Params>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  const { revision } = parseFields(querySchema, Object.fromEntries(new URL(request.url).searchParams))
  await deleteComment(runtime, person, placeOf(params), revision)
  return personal({})
})
