import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { forgetComment } from '../../../../../../platform/comments/saved.ts'
import { personal, route } from '../../../../answer.ts'

export const DELETE = route<{ id: string; comment: string }>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  await forgetComment(runtime, person, params.id, params.comment)
  return personal({})
})
