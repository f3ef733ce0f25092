import { z } from 'zod'
import { requirePerson } from '../../../../platform/auth/learner.ts'
import { assertMaySubmit } from '../../../../platform/submissions/rate.ts'
import { idempotencyKeySchema } from '../../../../platform/submissions/submit.ts'
import { largestWeightsFileBytes, submitWeights } from '../../../../platform/submissions/submit-weights.ts'
import { parseFields, personal, readBytes, route } from '../../answer.ts'

const querySchema = z.strictObject({ exercise: z.string().max(100), idempotencyKey: idempotencyKeySchema })

export const POST = route(async ({ request, runtime }) => {
  const { id: userId } = await requirePerson(runtime, request.headers)
  await assertMaySubmit(userId)
  const query = parseFields(querySchema, Object.fromEntries(new URL(request.url).searchParams))
  const file = await readBytes(request, largestWeightsFileBytes)
  return personal(await submitWeights(runtime, userId, query, file, new Date()), 202)
})
