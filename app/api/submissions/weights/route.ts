import { requirePerson } from '../../../../platform/auth/learner.ts'
import { assertMaySubmit } from '../../../../platform/submissions/rate.ts'
import {
  largestWeightsFileBytes,
  submitWeights,
  weightsQuerySchema,
} from '../../../../platform/submissions/submit-weights.ts'
import { parseFields, personal, readBytes, route } from '../../answer.ts'

export const POST = route(async ({ request, runtime }) => {
  const person = await requirePerson(runtime, request.headers)
  await assertMaySubmit(person.id)
  const query = parseFields(weightsQuerySchema, Object.fromEntries(new URL(request.url).searchParams))
  const file = await readBytes(request, largestWeightsFileBytes)
  return personal(await submitWeights(runtime, person, query, file, new Date()), 202)
})
