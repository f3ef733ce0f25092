import { requirePerson } from '../../../../../platform/auth/learner.ts'
import { answerDispute } from '../../../../../platform/disputes/answer.ts'
import { answerSchema } from '../../../../../platform/disputes/fields.ts'
import { personal, readJson, route } from '../../../answer.ts'

/** The answer to what a student said of the verdict. */
export const PUT = route<{ id: string }>(async ({ request, runtime, params: { id } }) => {
  const person = await requirePerson(runtime, request.headers)
  const answer = await readJson(request, answerSchema)
  await answerDispute(runtime, person, id, answer, new Date())
  return personal({})
})
