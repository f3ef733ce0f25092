import { z } from 'zod'
import { requireSite } from '../../../../platform/access/site.ts'
import { requireSession } from '../../../../platform/auth/learner.ts'
import { passwordSchema } from '../../../../platform/auth/password-rules.ts'
import { eraseAccountOf } from '../../../../platform/erasure/erase-account.ts'
import { personal, readJson, route } from '../../answer.ts'

const bodySchema = z.strictObject({
  /** Of the administrator who does it. */
  password: passwordSchema,
})

/** Erases somebody; what belongs to a course stays, under a pseudonym. */
export const DELETE = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const { person } = await requireSession(runtime, request.headers)
  requireSite(person, 'people.manage')
  const { password } = await readJson(request, bodySchema)
  await eraseAccountOf(runtime, person, { id, password }, new Date())
  return personal({})
})
