import { requireSite } from '../../../../platform/access/site.ts'
import { requireSession } from '../../../../platform/auth/learner.ts'
import { eraseAccountOf, erasureSchema } from '../../../../platform/erasure/erase-account.ts'
import { personal, readJson, route } from '../../answer.ts'

/** Erases somebody; what belongs to a course stays, under a pseudonym. */
export const DELETE = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const { person } = await requireSession(runtime, request.headers)
  requireSite(person, 'people.manage')
  const { password } = await readJson(request, erasureSchema)
  await eraseAccountOf(runtime, person, { id, password }, new Date())
  return personal({})
})
