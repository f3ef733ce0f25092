import { z } from 'zod'
import { requireSite } from '../../../platform/access/site.ts'
import { requireSession } from '../../../platform/auth/learner.ts'
import { passwordSchema } from '../../../platform/auth/password-rules.ts'
import { eraseOwnAccount } from '../../../platform/erasure/erase-account.ts'
import { changeName } from '../../../platform/people/change-name.ts'
import { nameSchema } from '../../../platform/people/name.ts'
import { personal, readJson, route, withCookies } from '../answer.ts'

const changeSchema = z.strictObject({ name: nameSchema })
const erasureSchema = z.strictObject({ password: passwordSchema })

export const PATCH = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  requireSite(person, 'account.manage')
  const { name } = await readJson(request, changeSchema)
  await changeName(runtime, person, name, new Date())
  return personal({})
})

/** Erases whoever asks; what belongs to a course stays, under a pseudonym. */
export const DELETE = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  requireSite(person, 'account.manage')
  const { password } = await readJson(request, erasureSchema)
  await eraseOwnAccount(runtime, person, password, new Date())
  const { headers } = await runtime.auth.api.signOut({ headers: request.headers, returnHeaders: true })
  return withCookies(personal({}), headers)
})
