import { requirePerson } from '../../../platform/auth/learner.ts'
import { claimLine, claimSchema } from '../../../platform/roster/claim.ts'
import { personal, readJson, route } from '../answer.ts'

export const POST = route(async ({ request, runtime }) => {
  const person = await requirePerson(runtime, request.headers)
  const { code } = await readJson(request, claimSchema)
  return personal(await claimLine(runtime, person, code, new Date()), 201)
})
