import { z } from 'zod'
import { requirePerson } from '../../../platform/auth/learner.ts'
import { claimLine } from '../../../platform/roster/claim.ts'
import { personal, readJson, route } from '../answer.ts'

const bodySchema = z.strictObject({ code: z.string().max(100) })

export const POST = route(async ({ request, runtime }) => {
  const person = await requirePerson(runtime, request.headers)
  const { code } = await readJson(request, bodySchema)
  return personal(await claimLine(runtime, person, code, new Date()), 201)
})
