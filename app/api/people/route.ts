import { requireSession } from '../../../platform/auth/learner.ts'
import { findAccounts, peopleQuerySchema } from '../../../platform/people/find-accounts.ts'
import { parseFields, personal, route } from '../answer.ts'

export const GET = route(async ({ request, runtime }) => {
  const { person } = await requireSession(runtime, request.headers)
  const { search } = parseFields(peopleQuerySchema, Object.fromEntries(new URL(request.url).searchParams))
  return personal(await findAccounts(runtime, person, search))
})
