import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { disputeSchema } from '../../../../../platform/disputes/fields.ts'
import { openDispute } from '../../../../../platform/disputes/open.ts'
import { personal, readJson, route } from '../../../answer.ts'

/** Says that the verdict on one's own submission is wrong. */
export const POST = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  await openDispute(runtime, person, id, await readJson(request, disputeSchema), new Date())
  return personal({}, 201)
})
