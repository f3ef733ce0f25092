import { requireSite } from '../../../platform/access/site.ts'
import { requireSession } from '../../../platform/auth/learner.ts'
import { eraseOwnAccount, erasureSchema } from '../../../platform/erasure/erase-account.ts'
import { accountChangeSchema, changeName } from '../../../platform/people/change-name.ts'
import { personal, readJson, route, withCookies } from '../answer.ts'

export const PATCH = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  requireSite(person, 'account.manage')
  const { name } = await readJson(request, accountChangeSchema)
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
