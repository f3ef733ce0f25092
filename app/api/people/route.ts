import { z } from 'zod'
import { requireSession } from '../../../platform/auth/learner.ts'
import { findAccounts } from '../../../platform/people/find-accounts.ts'
import { parseFields, personal, route } from '../answer.ts'

const querySchema = z.strictObject({ search: z.string().max(254).default('') })

export const GET = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  const { search } = parseFields(querySchema, Object.fromEntries(new URL(request.url).searchParams))
  return personal(await findAccounts(runtime, person, search))
})
