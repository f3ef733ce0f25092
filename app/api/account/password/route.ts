import { z } from 'zod'
import { requireSite } from '../../../../platform/access/site.ts'
import { requireSession } from '../../../../platform/auth/learner.ts'
import { newPasswordSchema, passwordSchema } from '../../../../platform/auth/password-rules.ts'
import { changePassword } from '../../../../platform/people/change-password.ts'
import { personal, readJson, route, withCookies } from '../../answer.ts'

const bodySchema = z.strictObject({ current: passwordSchema, password: newPasswordSchema })

export const PUT = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  requireSite(person, 'account.manage')
  const change = await readJson(request, bodySchema)
  const headers = await changePassword(runtime, person, change, request.headers, new Date())
  return withCookies(personal({}), headers)
})
