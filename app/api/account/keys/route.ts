import { requireSite } from '../../../../platform/access/site.ts'
import { requireSession } from '../../../../platform/auth/learner.ts'
import { listOwnKeys } from '../../../../platform/keys/list.ts'
import { makeKey } from '../../../../platform/keys/make.ts'
import { newKeySchema } from '../../../../platform/keys/rules.ts'
import { personal, readJson, route } from '../../answer.ts'

export const GET = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  return personal({ keys: await listOwnKeys(runtime, person) })
})

/** The one answer that has the key itself. */
export const POST = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  requireSite(person, 'account.manage')
  const wanted = await readJson(request, newKeySchema)
  return personal(await makeKey(runtime, person, wanted, new Date()), 201)
})
