import { z } from 'zod'
import { requirePerson } from '../../../../../../platform/auth/learner.ts'
import { chooseSubmission } from '../../../../../../platform/standings/choose.ts'
import { personal, readJson, route } from '../../../../answer.ts'

const bodySchema = z.strictObject({ submission: z.uuid() })

export const PUT = route<{ id: string; exercise: string }>(async ({ request, runtime, params }) => {
  const person = await requirePerson(runtime, request.headers)
  const { submission } = await readJson(request, bodySchema)
  await chooseSubmission(
    runtime,
    person,
    { assignmentId: params.id, exercise: params.exercise },
    submission,
    new Date(),
  )
  return personal({})
})
