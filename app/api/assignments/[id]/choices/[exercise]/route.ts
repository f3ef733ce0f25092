import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { choiceSchema, chooseSubmission } from '../../../../../../platform/standings/choose.ts'
import { personal, readJson, route } from '../../../../answer.ts'

export const PUT = route<{ id: string; exercise: string }>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  const { submission } = await readJson(request, choiceSchema)
  await chooseSubmission(
    runtime,
    person,
    { assignmentId: params.id, exercise: params.exercise },
    submission,
    new Date(),
  )
  return personal({})
})
