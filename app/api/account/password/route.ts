import { requireSite } from '../../../../platform/access/site.ts'
import { requireSession } from '../../../../platform/auth/learner.ts'
import { changePassword, passwordChangeSchema } from '../../../../platform/people/change-password.ts'
import { personal, readJson, route, withCookies } from '../../answer.ts'

export const PUT = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  requireSite(person, 'account.manage')
  const change = await readJson(request, passwordChangeSchema)
  const headers = await changePassword(runtime, person, change, request.headers, new Date())
  return withCookies(personal({}), headers)
})
